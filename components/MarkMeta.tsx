import { words } from '../lib/core/words/words';
import { Icon } from './Icon';
import type { MarkView } from './views';

/** The quiet line under a quote: place, grade, tags, and why it is lost. */
export function MarkMeta({ mark }: { mark: MarkView }) {
  return (
    <p class="meta">
      {mark.paragraph !== null && (
        <span class="number">
          <span aria-hidden="true">{words.highlights.paragraph(mark.paragraph)}</span>
          <span class="said-only">{words.highlights.paragraphSaid(mark.paragraph)}</span>
        </span>
      )}
      {mark.grade !== 'exact' && <GradeWord mark={mark} />}
      {mark.tags.map((tag) => (
        <span key={tag} class="tag">
          {tag}
        </span>
      ))}
      <span class="said-only colour-name">{words.colours.both(mark.colour)}</span>
    </p>
  );
}

function GradeWord({ mark }: { mark: MarkView }) {
  if (mark.grade === 'exact') return null;
  return (
    <>
      <span class="grade" data-grade={mark.grade}>
        <Icon name={mark.grade} size={14} />
        {words.grades[mark.grade]}
      </span>
      {mark.reason && <span>{words.lost[mark.reason]}</span>}
    </>
  );
}

/** Who wrote the comment that a mark stands in, with the day. */
export function commentLine(comment: NonNullable<MarkView['comment']>): string {
  if (!comment.author) return words.menu.inCommentUnnamed;
  return words.menu.inComment(comment.author, comment.published === null ? null : words.dates.long(comment.published));
}
