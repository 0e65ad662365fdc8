import { type Colour, colours } from '../../lib/core/model';
import type { NoteDraft } from '../../lib/core/record/note-draft';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { moveInRows } from '../move-in-rows';
import type { MarkView, NoteVerbs } from '../views';
import { type CardVerbs, HighlightCard } from './HighlightCard';

export interface MarkFilter {
  colours: Colour[];
  withNote: boolean;
  sort: 'place' | 'newest';
}

export interface HighlightsTabProps extends CardVerbs {
  /** All marks of the article, in reading order. */
  marks: MarkView[];
  filter: MarkFilter;
  current: string | null;
  draft: NoteDraft | null;
  note: NoteVerbs;
  /** Passages still looked for. */
  looking: number;
  /** The browser translates the page: nothing is looked for meanwhile. */
  translated: boolean;
  onFilter: (filter: MarkFilter) => void;
}

/** The reader's marks of this article: by place or time, by colour, lost ones last with their reason. */
export function HighlightsTab(props: HighlightsTabProps) {
  const { marks, filter, looking, translated } = props;
  const shown = marks.filter((mark) => passes(mark, filter));
  if (filter.sort === 'newest') shown.sort((a, b) => b.created - a.created);
  return (
    <>
      <Filters {...props} />
      <div class="scroll" onKeyDown={(event) => moveInRows(event, '[data-row]')} role="presentation">
        {translated && marks.length > 0 && <p class="section">{words.highlights.translated}</p>}
        {looking > 0 && !translated && <p class="section">{words.highlights.looking(looking)}</p>}
        {marks.length === 0 && <Empty />}
        {marks.length > 0 && shown.length === 0 && <NoneShown {...props} />}
        <Groups {...props} marks={shown} />
      </div>
    </>
  );
}

function passes(mark: MarkView, { colours: only, withNote }: MarkFilter): boolean {
  return (only.length === 0 || only.includes(mark.colour)) && (!withNote || mark.note !== '');
}

function Filters({ marks, filter, onFilter }: HighlightsTabProps) {
  if (marks.length === 0) return null;
  const toggle = (colour: Colour) => {
    const only = filter.colours.includes(colour)
      ? filter.colours.filter((one) => one !== colour)
      : [...filter.colours, colour];
    onFilter({ ...filter, colours: only });
  };
  const { sorts } = words.highlights;
  return (
    <div class="filters">
      {colours.map((colour) => (
        <button
          type="button"
          key={colour}
          class="swatch"
          data-colour={colour}
          aria-pressed={filter.colours.includes(colour)}
          aria-label={words.highlights.only(words.colours.lower[colour])}
          title={words.highlights.only(words.colours.lower[colour])}
          onClick={() => toggle(colour)}
        >
          <i />
        </button>
      ))}
      <span class="rule" />
      <button
        type="button"
        class="text-button"
        aria-pressed={filter.withNote}
        onClick={() => onFilter({ ...filter, withNote: !filter.withNote })}
      >
        <Icon name="note" />
        {words.highlights.withNote}
      </button>
      <span class="grow" />
      <label class="order icon-order" title={words.highlights.sort}>
        <Icon name="sort" />
        <span class="said-only">{words.highlights.sort}</span>
        <select
          value={filter.sort}
          onChange={(event) => onFilter({ ...filter, sort: event.currentTarget.value as MarkFilter['sort'] })}
        >
          <option value="place">{sorts.place}</option>
          <option value="newest">{sorts.newest}</option>
        </select>
      </label>
    </div>
  );
}

function Groups(props: HighlightsTabProps) {
  const { marks } = props;
  const lost = marks.filter((mark) => mark.grade === 'lost');
  const found = marks.filter((mark) => mark.grade !== 'lost');
  const together = props.filter.sort === 'newest';
  const inArticle = together ? found : found.filter((mark) => !mark.comment);
  const inComments = together ? [] : found.filter((mark) => mark.comment);
  return (
    <>
      <Cards {...props} marks={inArticle} />
      {inComments.length > 0 && <h2 class="section">{words.highlights.inComments}</h2>}
      <Cards {...props} marks={inComments} />
      {lost.length > 0 && (
        <div class="section">
          <h2>{words.highlights.notHere}</h2>
          <button type="button" class="link" onClick={props.onFindAgain}>
            {words.highlights.findAgain}
          </button>
        </div>
      )}
      <Cards {...props} marks={lost} />
    </>
  );
}

function Cards(props: HighlightsTabProps) {
  if (props.marks.length === 0) return null;
  return (
    <ul class="rows">
      {props.marks.map((mark) => (
        <HighlightCard
          {...props}
          key={mark.id}
          mark={mark}
          current={mark.id === props.current}
          draft={props.draft?.mark === mark.id ? props.draft : null}
        />
      ))}
    </ul>
  );
}

function Empty() {
  return (
    <div class="empty">
      <h2>{words.highlights.emptyTitle}</h2>
      <p>{words.highlights.empty}</p>
    </div>
  );
}

function NoneShown({ filter, onFilter }: HighlightsTabProps) {
  const [one, ...more] = filter.colours;
  const { filtered, filteredMany, filteredNote } = words.highlights;
  const single = one && more.length === 0 && !filter.withNote ? filtered(words.colours.lower[one]) : filteredMany;
  const text = filter.colours.length === 0 ? filteredNote : single;
  return (
    <div class="empty">
      <p>{text}</p>
      <button type="button" class="button" onClick={() => onFilter({ ...filter, colours: [], withNote: false })}>
        {words.highlights.showAll}
      </button>
    </div>
  );
}
