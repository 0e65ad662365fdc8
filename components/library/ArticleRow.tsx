import { articleName } from '../../lib/core/export/article-name';
import type { ArticleEntry } from '../../lib/core/library/arrange-articles';
import { words } from '../../lib/core/words/words';
import { dayWord } from './day-word';
import { FoundText } from './FoundText';

/** Ticks drawn for an article at most. */
const mostTicks = 6;

interface Props {
  entry: ArticleEntry;
  search: string;
  now: number;
}

/** What a row of the list says of an article: title, source, day, the colours used, and how many. */
export function ArticleRow({ entry, search, now }: Props) {
  const { article, highlights, last } = entry;
  const source = [article.author, article.site].filter((part) => part !== '').join(' · ');
  return (
    <>
      <span class="row-title two" dir="auto" lang={article.language || undefined}>
        <FoundText text={articleName(article) || words.library.noArticle} search={search} />
      </span>
      <span class="row-facts">
        <span class="clip grow">
          <bdi>{source}</bdi>
        </span>
        {last > 0 && <span>{dayWord(last, now)}</span>}
      </span>
      <span class="row-facts">
        <span class="ticks" aria-hidden="true">
          {ticksOf(entry).map((colour, index) => (
            <i key={index} data-colour={colour} />
          ))}
        </span>
        <span class="number">
          {highlights.length} <span class="said-only">{words.library.highlightsSaid(highlights.length)}</span>
        </span>
      </span>
    </>
  );
}

/** Up to six ticks in reading order; of more highlights one for each colour, so that none is missing. */
function ticksOf({ highlights }: ArticleEntry) {
  const colours = highlights.map((highlight) => highlight.colour);
  return colours.length <= mostTicks ? colours : [...new Set(colours)];
}
