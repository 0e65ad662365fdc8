import { words } from '../../lib/core/words/words';
import { IconButton } from '../IconButton';
import { Strip } from '../Strip';
import type { MentionView, TermView } from '../views';

interface Props {
  term: TermView;
  mention: MentionView | null;
  onMention: (index: number) => void;
}

/** Which mention of an open term is shown, the way to the others, and the words around it. */
export function TermMentions({ term, mention, onMention }: Props) {
  const all = term.places.length;
  if (!mention) return <p class="muted small mentions">{words.terms.notHere}</p>;
  const go = (step: number) => onMention((mention.index + step + all) % all);
  return (
    <>
      <div class="mentions">
        <span class="small muted grow number">
          {words.terms.inArticle(mention.index + 1, all)}
          <Where term={term} mention={mention} />
        </span>
        <IconButton icon="previous" label={words.card.previous} onClick={() => go(-1)} />
        <IconButton icon="next" label={words.card.next} onClick={() => go(1)} />
      </div>
      <Strip places={term.places} current={mention.index} />
      <p class="excerpt" dir="auto">
        {mention.excerpt.before}
        <b>{mention.excerpt.words}</b>
        {mention.excerpt.after}
      </p>
    </>
  );
}

function Where({ term, mention }: Pick<Props, 'term'> & { mention: MentionView }) {
  if (mention.inComments) return <> · {words.terms.inComments}</>;
  return term.inComments > 0 ? <> · {words.terms.ofThemInComments(term.inComments)}</> : null;
}
