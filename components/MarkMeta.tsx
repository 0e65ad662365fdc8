import type { ComponentChildren } from 'preact';
import { words } from '../lib/core/words/words';
import { Icon } from './Icon';
import type { MarkView } from './views';

interface Props {
  mark: MarkView;
  /** What can be pressed beside the grade. */
  children?: ComponentChildren;
}

/** The quiet line under a quote: place, grade, tags, and why it is lost. */
export function MarkMeta({ mark, children }: Props) {
  return (
    <div class="meta">
      {mark.paragraph !== null && (
        <span class="number">
          <span aria-hidden="true">{words.highlights.paragraph(mark.paragraph)}</span>
          <span class="said-only">{words.highlights.paragraphSaid(mark.paragraph)}</span>
        </span>
      )}
      {mark.grade !== 'exact' && <GradeWord mark={mark} />}
      {children}
      {mark.tags.map((tag) => (
        <span key={tag} class="tag">
          {tag}
        </span>
      ))}
      <span class="said-only colour-name">{words.colours.both(mark.colour)}</span>
    </div>
  );
}

function GradeWord({ mark }: { mark: MarkView }) {
  if (mark.grade === 'exact') return null;
  return (
    <>
      <span class="grade" data-grade={mark.grade} data-accepted={mark.accepted}>
        <Icon name={mark.grade} size={14} />
        {gradeWord(mark)}
      </span>
      {mark.reason && <span>{words.lost[mark.reason]}</span>}
    </>
  );
}

function gradeWord({ grade, accepted, from }: MarkView): string {
  if (grade === 'changed' && accepted) return words.repair.keptGrade;
  return grade === 'moved' && from !== null ? words.repair.movedFrom(from) : words.grades[grade];
}

/** Who wrote the comment that a mark stands in, with the day. */
export function commentLine(comment: NonNullable<MarkView['comment']>): string {
  if (!comment.author) return words.menu.inCommentUnnamed;
  return words.menu.inComment(comment.author, comment.published === null ? null : words.dates.long(comment.published));
}
