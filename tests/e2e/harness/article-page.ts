/** A short article in plain markup, judged an article by its prose. */
export function articlePage({ title = 'On leaning', body = '', head = '' } = {}): string {
  const paragraphs = [
    'For a long time I thought that a boundary was a wall. My therapist called it a line on the floor instead, one that either of us could see and step back from.',
    'Attachment, she said, is what the line is for. A child who knows where the lap is can go and look at the garden; a child who has to guard the lap stays on it.',
    'So I practised interdependence badly, with friends, for a year. I asked for lifts. I lent a ladder. I said no to a wedding and survived the silence after it.',
    'What surprised me was how little of it was talking. Most of it was staying in the room with a feeling until it had said what it came to say, and then making tea.',
    'I would not call this healed. I would call it a house with the heating on, where somebody is usually home and the door is neither locked nor open all night.',
  ];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}${body}</article></body></html>`;
}

/** Paragraphs of one more article, told apart by a word that is in all of them. */
export function longText(word: string): string {
  const sentences = [
    `All that winter the ${word} kept its boats on chains and its people on short answers, and neither went far.`,
    `My aunt said that a ${word} is a promise with water in it, and that promises want dredging every other year.`,
    `I learned to row there, badly and in circles, while somebody on the ${word} wall shouted which arm was which.`,
    `Years later I asked her what she had been afraid of, and she pointed at the ${word} as if it were a person.`,
  ];
  return sentences
    .map(
      (text, at) =>
        `<p>${text} It was the ${at + 1}. time that anybody had asked about interdependence, and the kettle was on again.</p>`,
    )
    .join('');
}
