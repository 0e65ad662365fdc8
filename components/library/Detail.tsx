import { articleName } from '../../lib/core/export/article-name';
import { webAddress } from '../../lib/core/export/web-address';
import type { ArticleEntry } from '../../lib/core/library/arrange-articles';
import type { Sighting } from '../../lib/core/model';
import type { NoteDraft } from '../../lib/core/record/note-draft';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import { moveInRows } from '../move-in-rows';
import type { NoteVerbs } from '../views';
import { FoundText } from './FoundText';
import { PassageCard, type PassageVerbs } from './PassageCard';

export interface DetailProps extends PassageVerbs {
  entry: ArticleEntry;
  sightings: ReadonlyMap<string, Sighting>;
  search: string;
  now: number;
  inTrash: boolean;
  /** The highlight that was asked for. */
  chosen: string | null;
  draft: NoteDraft | null;
  note: NoteVerbs;
  onOpen: () => void;
  onExport: () => void;
  onBack: () => void;
}

/** One article with what the reader marked in it. */
export function Detail(props: DetailProps) {
  const { entry, inTrash } = props;
  const { article, highlights } = entry;
  const { library } = words;
  return (
    <div class="sheet-of-article">
      <DetailBar {...props} />
      <h2 dir="auto" lang={article.language || undefined}>
        <FoundText text={articleName(article) || library.noArticle} search={props.search} />
      </h2>
      <p class="muted facts" dir="auto">
        {[article.author, article.site, article.published === null ? '' : words.dates.month(article.published)]
          .filter((fact) => fact !== '')
          .join(' · ')}
      </p>
      <div class="actions">
        {webAddress(article) !== null && (
          <button type="button" class="button wide-only" onClick={props.onOpen}>
            <Icon name="open" />
            {library.open}
          </button>
        )}
        {!inTrash && (
          <button type="button" class="button wide-only" onClick={props.onExport}>
            <Icon name="export" />
            {library.export}
          </button>
        )}
        <span class="grow" />
        <span class="small muted">{inTrash ? library.kept : words.counts.highlights(highlights.length)}</span>
      </div>
      {article.note !== '' && !inTrash && (
        <p class="note article-note" dir="auto">
          {article.note}
        </p>
      )}
      <ul class="passages" onKeyDown={(event) => moveInRows(event, '[data-row]')}>
        {highlights.map((row, index) => (
          <PassageCard
            {...props}
            key={row.id}
            row={row}
            article={article}
            sighting={props.sightings.get(row.id) ?? null}
            stop={props.chosen === null ? index === 0 : row.id === props.chosen}
            draft={props.draft?.mark === row.id ? props.draft : null}
          />
        ))}
      </ul>
    </div>
  );
}

/** The head of the detail where it stands alone, on narrow screens. */
function DetailBar({ entry, inTrash, onBack, onOpen, onExport }: DetailProps) {
  const { library } = words;
  return (
    <div class="detail-bar narrow-only">
      <IconButton icon="back" label={library.back} onClick={onBack} />
      <span class="grow" />
      {webAddress(entry.article) !== null && <IconButton icon="open" label={library.open} onClick={onOpen} />}
      {!inTrash && <IconButton icon="export" label={library.export} onClick={onExport} />}
    </div>
  );
}
