import type { CommentsElsewhere } from '../../lib/core/model';
import { words } from '../../lib/core/words/words';

/** One comment as the margin lists it. */
export interface CommentView {
  index: number;
  author: string | null;
  published: number | null;
  start: string;
  byOwner: boolean;
  highlights: number;
}

export interface ArticleTabProps {
  title: string;
  authors: string[];
  site: string;
  published: number | null;
  minutes: number;
  /** Share read so far, 0 to 1. */
  progress: number;
  comments: CommentView[];
  people: number;
  elsewhere: CommentsElsewhere | null;
  onComment: (index: number) => void;
}

/** What this page is: title, author, how far it is read, who comments. */
export function ArticleTab(props: ArticleTabProps) {
  const { title, authors, site, published, comments, elsewhere } = props;
  const line = [authors.join(', '), site, published === null ? '' : words.dates.month(published)].filter(
    (part) => part !== '',
  );
  return (
    <div class="scroll about" tabIndex={0} role="region" aria-label={words.margin.article}>
      <h2 class="article-title" dir="auto">
        {title || words.article.untitled}
      </h2>
      <p class="muted">{line.join(' · ')}</p>
      <Progress {...props} />
      {comments.length > 0 && <Comments {...props} />}
      {elsewhere && <p class="muted small elsewhere">{words.article.elsewhere(elsewhere.system)}</p>}
    </div>
  );
}

function Progress({ minutes, progress }: ArticleTabProps) {
  const percent = Math.round(progress * 100);
  const left = Math.round(minutes * (1 - progress));
  return (
    <>
      <div class="progress">
        <div
          class="bar"
          role="progressbar"
          aria-label={words.article.progress}
          aria-valuenow={percent}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <i style={{ inlineSize: `${percent}%` }} />
        </div>
        <span class="small muted number" aria-hidden="true">
          {new Intl.NumberFormat(words.language, { style: 'percent' }).format(progress)}
        </span>
      </div>
      <p class="small muted number">{words.article.left(progress >= 0.995 ? 0 : Math.max(1, left), minutes)}</p>
    </>
  );
}

function Comments({ comments, people, onComment }: ArticleTabProps) {
  const first = comments[0];
  return (
    <>
      <div class="section">
        <h2 class="number">
          {words.counts.comments(comments.length)}, {words.counts.people(people)}
        </h2>
        {first && (
          <button type="button" class="link" onClick={() => onComment(first.index)}>
            {words.article.goToComments}
          </button>
        )}
      </div>
      <ul class="rows comments">
        {comments.map((comment) => (
          <Comment key={comment.index} comment={comment} onComment={onComment} />
        ))}
      </ul>
    </>
  );
}

function Comment({ comment, onComment }: { comment: CommentView; onComment: (index: number) => void }) {
  const name = comment.author ?? (comment.byOwner ? words.article.owner : words.article.someone);
  return (
    <li>
      <button type="button" class="comment" title={words.article.goTo(name)} onClick={() => onComment(comment.index)}>
        <span class="comment-head">
          <b>{name}</b>
          {comment.published !== null && <span class="small muted grow">{words.dates.month(comment.published)}</span>}
          {comment.highlights > 0 && (
            <span class="small muted number">{words.counts.highlights(comment.highlights)}</span>
          )}
        </span>
        <span class="two muted small" dir="auto">
          {comment.start}
        </span>
      </button>
    </li>
  );
}
