import { useId, useState } from 'preact/hooks';
import { groupByPerson } from '../../lib/core/article/group-by-person';
import type { Colour } from '../../lib/core/model';
import { words } from '../../lib/core/words/words';

/** One comment as the margin lists it. */
export interface CommentView {
  index: number;
  author: string | null;
  published: number | null;
  start: string;
  byOwner: boolean;
  /** Colours of the highlights in it. */
  marked: Colour[];
}

interface Props {
  comments: CommentView[];
  onComment: (index: number) => void;
}

/** The page's comments by person: the first words of each one's first, the others where the reader asks for them. */
export function ArticleComments({ comments, onComment }: Props) {
  const people = groupByPerson(comments);
  const [first] = comments;
  return (
    <>
      <div class="section">
        <h2 class="number">
          {words.counts.comments(comments.length)}, {words.counts.people(people.length)}
        </h2>
        {first && (
          <button type="button" class="link" onClick={() => onComment(first.index)}>
            {words.article.goToComments}
          </button>
        )}
      </div>
      <ul class="rows comments">
        {people.map((own) => (
          <Person key={own[0]?.index} comments={own} onComment={onComment} />
        ))}
      </ul>
    </>
  );
}

function Person({ comments: [first, ...others], onComment }: Props) {
  const [open, setOpen] = useState(false);
  const list = useId();
  if (!first) return null;
  return (
    <li>
      <Comment comment={first} onComment={onComment} />
      {others.length > 0 && (
        <button
          type="button"
          class="link small others"
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpen(!open)}
        >
          {words.article.others(others.length)}
        </button>
      )}
      <ul id={list} hidden={!open}>
        {open &&
          others.map((comment) => (
            <li key={comment.index}>
              <Comment comment={comment} onComment={onComment} />
            </li>
          ))}
      </ul>
    </li>
  );
}

function Comment({ comment, onComment }: { comment: CommentView; onComment: (index: number) => void }) {
  const name = comment.author ?? (comment.byOwner ? words.article.owner : words.article.someone);
  return (
    <button type="button" class="comment" title={words.article.goTo(name)} onClick={() => onComment(comment.index)}>
      <span class="comment-head">
        <b>{name}</b>
        {comment.published !== null && <span class="small muted">{words.dates.month(comment.published)}</span>}
        <span class="grow" />
        {comment.marked[0] && (
          <span class="small number comment-marks">
            <i class="dot" data-colour={comment.marked[0]} />
            {words.counts.highlights(comment.marked.length)}
          </span>
        )}
      </span>
      <span class="two muted small" dir="auto">
        {comment.start}
      </span>
    </button>
  );
}
