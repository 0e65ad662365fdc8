/**
 * An article of our own, read by a person: every mention in the sense of the glossary stands as [[words|term id]].
 * It is written to trip: counties with boundaries, attachments to e-mails, plain words that are terms elsewhere.
 */
export const goldArticle = `The winter I learned to lean

For most of my life I was proud of my [[self-reliance|self-reliance]]. My parents were busy people, and I had learned early that asking was a nuisance. I did well at school, I kept my room tidy, and I never cried in front of anyone. It took a broken engagement to bring me into [[psychotherapy|individual-therapy]].

My first session was on a wet Monday. The practice lay just beyond the boundary of the old parish, behind a hedge, and I had the address from an e-mail with an attachment that would not open. I remember the two chairs, the clock, and a woman who waited until I had finished looking around.

Over the months something happened that I had not planned. I began to look forward to the hour, and then to need it. My [[dependence|dependence]] on my therapist embarrassed me. I told her so, and she said that [[dependency|dependence]] was where every human life begins, and that [[shame|shame]] about it usually has a history. I went home and looked up [[attachment theory|attachment-theory]], and read about the [[Strange Situation|strange-situation]] until two in the morning. Was mine an [[avoidant attachment|avoidant-attachment]]? I did not like the word, but I recognised the boy who goes on playing when his mother comes back.

There were rules. She did not answer messages at night, she never told me where she went on holiday, and she ended on the dot. I hated those [[boundaries|boundary]]. I called them cold. “You set a [[boundary|boundary]] as if I were dangerous,” I said once, and she asked what it was like to be kept at a distance. That question went in deep. I noticed that I had expected anger. Later she used the word [[transference|transference]], and I was offended, as if my feelings had been taken for a copy. It was years before I understood that the feelings were real and that only their address was old.

Before her summer break I fell apart. It was absurd: three weeks, the sea, good novels. Still I felt a [[regression|regression]] to something very small. I could not picture her face. She explained that [[object constancy|object-constancy]] can be hard for people who were left alone with big feelings, and lent me a grey stone from her shelf. I carried my [[transitional object|transitional-object]] through customs like a smuggler. The boundaries of the county passed by the train window, and I held the stone.

When she came back I was furious, and polite. She waited. At last I said that I had thought of not coming any more, and she did not defend herself. We talked about the [[rupture|]] and about how she had told me too late. It was the first time in my life that somebody said sorry and meant it. There is a name for this in the books, [[rupture and repair|rupture-and-repair]], and it sounds like plumbing. It felt like being let in from the cold.

Not everything was about the two of us. I learned to notice how my body went numb in meetings, which she called [[dissociation|dissociation]], and how a certain tone of voice could [[trigger|trigger]] the old fear. I learned some [[grounding|grounding]] for the worst moments: feet on the floor, the names of five blue things. I learned that my [[inner critic|inner-critic]] spoke in my grandfather’s voice. I met [[grief|grief]] in the second year. It was not for anyone who had died. I [[mourned|mourning]] afternoons that had never taken place.

I do not want to make a saint of her. She was [[good enough|good-enough]], and once she forgot an appointment. The bus was late, the heating failed, the room smelled of soup from the flat below. My French is still not good enough to read Freud’s rivals, and the resistance of the old heating wire was a standing joke. But in that room I learned that [[vulnerability|vulnerability]] need not end in laughter, and that somebody can say no and stay.

Near the end I asked whether it had been love. She thought for a while. She said that [[attachment|attachment]] was perhaps the better word, and that love was allowed to be in it. We took four months for the [[termination|termination]] of the therapy, and I cried in every session, which was by then quite ordinary.

Today I am neither tough nor soft. I ring my sister when the car breaks down. I let my partner see me ill. What I have found, I think, is [[interdependence|interdependence]]: some days I carry, some days I am carried. The researchers would call it [[earned security|earned-secure-attachment]]. I call it the winter I learned to lean.`;
