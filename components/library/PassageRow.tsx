import { articleName } from '../../lib/core/export/article-name';
import { quoteWords } from '../../lib/core/marks/quote-words';
import type { ArticleRow, HighlightRow } from '../../lib/core/record/row';
import { words } from '../../lib/core/words/words';
import { dayWord } from './day-word';
import { FoundText } from './FoundText';

interface Props {
  row: HighlightRow;
  article: ArticleRow | null;
  search: string;
  now: number;
}

/** What a row of the list says of a passage: its words, where it comes from, and when it was marked. */
export function PassageRow({ row, article, search, now }: Props) {
  const { comment } = row.anchor;
  const time = row.trashed ?? row.created;
  return (
    <span class="row-passage" data-colour={row.colour}>
      <span class="row-quote" dir="auto" lang={article?.language || undefined}>
        <FoundText text={quoteWords(row.anchor)} search={search} />
      </span>
      <span class="row-facts">
        <span class="clip grow">
          {comment?.author && (
            <>
              <bdi>{comment.author}</bdi>
              {' · '}
            </>
          )}
          <bdi>{(article && articleName(article)) || words.library.noArticle}</bdi>
        </span>
        {time > 0 && <span>{dayWord(time, now)}</span>}
      </span>
      <span class="said-only">{words.colours.both(row.colour)}</span>
    </span>
  );
}
