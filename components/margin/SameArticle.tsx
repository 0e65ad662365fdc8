import { words } from '../../lib/core/words/words';

export interface SameArticleProps {
  title: string;
  address: string;
  highlights: number;
  joined: boolean;
  onJoin: () => void;
  onPart: () => void;
}

/** A quiet line: whether an article of another address is this one, or that it is. */
export function SameArticle({ title, address, highlights, joined, onJoin, onPart }: SameArticleProps) {
  const { same, article } = words;
  return (
    <div class="same-article">
      <p class="small">{joined ? same.joined : same.ask(highlights, title || article.untitled)}</p>
      <p class="small muted address" dir="ltr">
        {address.replace(/^https?:\/\//, '')}
      </p>
      <p>
        {!joined && (
          <button type="button" class="link" onClick={onJoin}>
            {same.yes}
          </button>
        )}
        <button type="button" class="link" onClick={onPart}>
          {joined ? same.part : same.no}
        </button>
      </p>
    </div>
  );
}
