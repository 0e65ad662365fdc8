import type { ArticleEntry } from '../../lib/core/library/arrange-articles';
import { articleOrders, type Place } from '../../lib/core/library/place';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { Toast, type ToastWords } from '../Toast';
import { ArticleRow } from './ArticleRow';
import { ColourRow } from './ColourRow';
import { Detail, type DetailProps } from './Detail';
import { EmptyList } from './EmptyList';
import { ExportDialog, type ExportView } from './ExportDialog';
import { FilterChips } from './FilterChips';
import { type FoundItem, FoundList, type FoundListProps } from './FoundList';
import { Health, type HealthProps } from './Health';
import { ImportDialog, type ImportView } from './ImportDialog';
import type { ImportVerbs } from './import-verbs';
import { PassageRow } from './PassageRow';
import { Rail, type RailProps } from './Rail';
import { SearchField } from './SearchField';
import { SelectedBar, type SelectedVerbs, type SelectedView } from './SelectedBar';
import type { ShownList } from './shown-list';
import { TermDetail, type TermDetailProps } from './TermDetail';
import { TermListRow } from './TermListRow';
import { TopBar } from './TopBar';

export interface LibraryProps {
  place: Place;
  rail: Omit<RailProps, 'place'>;
  list: ShownList;
  /** Set while nothing is read yet: still bars after 300 ms, a word after a second. */
  waiting: boolean;
  detail: DetailProps | null;
  /** The saved term that is open, in the section of terms. */
  term: TermDetailProps | null;
  /** What is selected with what can be done with it; null where nothing is. */
  selected: (SelectedView & SelectedVerbs) | null;
  picking: Pick<FoundListProps, 'selected' | 'keys' | 'scroll' | 'onSelect' | 'onExtend' | 'onScroll'>;
  /** Whether the passages are still there, where that is shown instead of the list. */
  health: HealthProps | null;
  /** Whether the reader opened an article, which narrow screens show alone. */
  opened: boolean;
  now: number;
  exporting: (ExportView & ExportVerbs) | null;
  importing: ImportView | null;
  importVerbs: ImportVerbs;
  toast: ToastWords | null;
  said: { words: string; turn: number };
  failure: { text: string; action: string; run: () => void } | null;
  onPlace: (change: Partial<Place>) => void;
  onChoose: (id: string) => void;
  onMore: () => void;
  /** Asks for more passages, near the end of those that are there. */
  onMoreCards: () => void;
  onRail: () => void;
  onImport: () => void;
  onExport: () => void;
  onToastClose: () => void;
  onToastHold: (held: boolean) => void;
}

export interface ExportVerbs {
  onChange: (change: Partial<Pick<ExportView, 'format' | 'options' | 'scope'>>) => void;
  onCopy: () => void;
  onSave: () => void;
  onClose: () => void;
}

/** The whole library page: rail, list, detail, and what lies over them. */
export function Library(props: LibraryProps) {
  const { exporting, importing, toast, said } = props;
  return (
    <>
      <TopBar inHealth={props.health !== null} onImport={props.onImport} onExport={props.onExport} />
      {props.failure && <Failure {...props.failure} />}
      {props.health ? <Health {...props.health} /> : <Columns {...props} />}
      {exporting && <ExportDialog {...exporting} />}
      {importing && <ImportDialog {...props.importVerbs} view={importing} />}
      {toast && (
        <section class="toast-place" aria-label={words.library.messages}>
          <Toast toast={toast} onClose={props.onToastClose} onHold={props.onToastHold} />
        </section>
      )}
      <p class="said-only" role="status" key={said.turn}>
        {said.words}
      </p>
    </>
  );
}

/** Rail, list and detail beside each other. */
function Columns(props: LibraryProps) {
  const { place, detail } = props;
  return (
    <>
      <main class="columns" data-opened={props.opened}>
        <h1 class="said-only">{words.library.page}</h1>
        <Rail {...props.rail} place={place} />
        {props.rail.open && <div class="rail-scrim" onClick={props.rail.onClose} />}
        <section class="list" data-column="list" aria-label={words.library.list} aria-busy={props.waiting}>
          <ListHead {...props} />
          <Rows {...props} />
        </section>
        <section
          class="detail"
          data-column="detail"
          aria-label={words.library.detail}
          onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
            if (scrollTop + clientHeight * 2 > scrollHeight) props.onMoreCards();
          }}
        >
          {detail && <Detail key={detail.entry.article.id} {...detail} />}
          {props.term && <TermDetail key={props.term.row.id} {...props.term} />}
        </section>
      </main>
      {props.selected && <SelectedBar {...props.selected} />}
    </>
  );
}

function ListHead(props: LibraryProps) {
  const { place, list, rail, waiting, onPlace, onRail } = props;
  const { library } = words;
  const bare = rail.counts.highlights + rail.counts.trash === 0;
  return (
    <div class="list-head">
      <SearchField text={place.text} chord={props.picking.keys.search} onText={(text) => onPlace({ text })} />
      <div class="list-filters">
        <button
          type="button"
          class="button"
          id="filter"
          aria-expanded={rail.open}
          aria-controls="rail"
          onClick={onRail}
        >
          <Icon name="filter" />
          {library.filter}
        </button>
        {!bare && <ColourRow chosen={place.colours} onColour={rail.onColour} />}
      </div>
      <FilterChips place={place} onChange={onPlace} />
      {!waiting && list.all > 0 && (
        <div class="list-line">
          <span class="grow">{list.summary}</span>
          {place.section === 'articles' && list.all > 1 && (
            <label class="order">
              <span class="said-only">{library.order}</span>
              <select
                value={place.order}
                onChange={(event) => onPlace({ order: event.currentTarget.value as Place['order'] })}
              >
                {articleOrders.map((order) => (
                  <option key={order} value={order}>
                    {library.orders[order]}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      )}
    </div>
  );
}

function Rows(props: LibraryProps) {
  const { list, place, rail, waiting } = props;
  if (waiting) return <div class="bars" aria-hidden="true" />;
  if (list.all === 0)
    return (
      <EmptyList
        place={place}
        bare={rail.counts.articles === 0}
        onClear={() => props.onPlace({ text: '', colours: [], tags: [], batch: null })}
        onImport={props.onImport}
      />
    );
  return (
    <FoundList
      label={words.library.sections[place.section]}
      items={itemsOf(props)}
      all={list.all}
      chosen={list.chosen}
      {...props.picking}
      onChoose={props.onChoose}
      onMore={props.onMore}
    />
  );
}

function itemsOf({ list, place, now }: LibraryProps): FoundItem[] {
  if (list.kind === 'articles')
    return list.entries.map((entry: ArticleEntry) => ({
      id: entry.article.id,
      content: <ArticleRow entry={entry} search={place.text} now={now} />,
    }));
  if (list.kind === 'terms')
    return list.terms.map(({ row, meaning }) => ({
      id: row.id,
      content: <TermListRow row={row} meaning={meaning} search={place.text} now={now} />,
    }));
  return list.passages.map(({ row, article }) => ({
    id: row.id,
    content: <PassageRow row={row} article={article} search={place.text} now={now} />,
  }));
}

function Failure({ text, action, run }: { text: string; action: string; run: () => void }) {
  return (
    <div class="failure" role="alert">
      <Icon name="error" />
      <p class="grow">{text}</p>
      <button type="button" class="button" onClick={run}>
        {action}
      </button>
    </div>
  );
}
