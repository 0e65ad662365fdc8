import type { CommentsElsewhere } from '../../lib/core/model';
import type { NoteDraft } from '../../lib/core/record/note-draft';
import { words } from '../../lib/core/words/words';
import { NoteEditor } from '../NoteEditor';
import type { NoteVerbs } from '../views';
import { ArticleComments, type CommentView } from './ArticleComments';
import { ArticleProgress } from './ArticleProgress';

export interface ArticleTabProps {
  title: string;
  authors: string[];
  site: string;
  published: number | null;
  minutes: number;
  /** Share read so far, 0 to 1. */
  read: number;
  /** Whether the reader is more than half a screen before that. */
  isAway: boolean;
  note: string;
  /** The note on the article while it is written. */
  draft: NoteDraft | null;
  noteVerbs: NoteVerbs;
  comments: CommentView[];
  elsewhere: CommentsElsewhere | null;
  onStopped: () => void;
  onEditNote: () => void;
  /** weak: it is doubtful whether this is the article; chosen: the reader told which part it is. */
  part: 'sure' | 'weak' | 'chosen';
  onPart: () => void;
  onForgetPart: () => void;
  onComment: (index: number) => void;
}

/** What this page is: title, author, how far it is read, the reader's note on it, who comments. */
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
      <ArticleProgress {...props} />
      <Part {...props} />
      <ArticleNote {...props} />
      {comments.length > 0 && <ArticleComments comments={comments} onComment={props.onComment} />}
      {elsewhere && <p class="muted small elsewhere">{words.article.elsewhere(elsewhere.system)}</p>}
    </div>
  );
}

function Part({ part, onPart, onForgetPart }: ArticleTabProps) {
  return (
    <p class="small article-part">
      {part === 'weak' && <span>{words.part.ask} </span>}
      <button type="button" class="link" data-part onClick={onPart}>
        {words.part.choose}
      </button>
      {part === 'chosen' && (
        <button type="button" class="link" onClick={onForgetPart}>
          {words.part.forget}
        </button>
      )}
    </p>
  );
}

function ArticleNote({ note, draft, noteVerbs, onEditNote }: ArticleTabProps) {
  if (!draft && note === '')
    return (
      <p class="article-note">
        <button type="button" class="link" data-article-note onClick={onEditNote}>
          {words.article.addNote}
        </button>
      </p>
    );
  return (
    <div class="article-note">
      <div class="section">
        <h2>{words.article.note}</h2>
        {!draft && (
          <button type="button" class="link" data-article-note onClick={onEditNote}>
            {words.article.editNote}
          </button>
        )}
      </div>
      {draft ? (
        <NoteEditor {...noteVerbs} draft={draft} tags={null} />
      ) : (
        <p class="note" dir="auto">
          {note}
        </p>
      )}
    </div>
  );
}
