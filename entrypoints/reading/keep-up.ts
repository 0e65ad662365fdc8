import type { HighlightRow } from '../../lib/core/record/row';
import type { Visit } from '../../lib/messages/background';
import type { TextMap } from '../../lib/page/text-map';
import { awaitOriginal } from './await-original';
import { followArticle } from './follow-article';
import { followScroll } from './follow-scroll';
import { inReadingOrder } from './in-reading-order';
import { keepStanding } from './keep-standing';
import { learnMentions } from './learn-mentions';
import { homeOf, lookForMarks } from './look-for-marks';
import { pictureOf } from './picture-range';
import { type Changes, type PageReading, readPage } from './read-page';
import type { Reading } from './reading';
import { keepSightings } from './sight-marks';
import type { Mark, Placing } from './state';
import { attempt } from './verbs/attempt';
import { placeTerms } from './verbs/place-terms';
import { sayFound } from './verbs/say-found';
import { withLaterPackTerms } from './with-pack-terms';

/** Keeps marks and terms where the page has them, as it changes and as rows change. */
export interface Keeper {
  /** Takes rows for what is kept of the page, and looks for those that have no place; for lost ones everywhere. */
  take(visit: Visit): Promise<void>;
  /** Looks for one mark in every text that may hold it. */
  findAgain(mark: Mark): Promise<void>;
  /** The page changed: reads that part again and looks for what broke; false if nothing was another. */
  follow(changes: Changes): boolean;
}

/** The keeper of one visit. */
export function createKeeper(reading: Reading, first: Visit): Keeper {
  const { state, signal } = reading;
  const original = awaitOriginal(
    first.article && { language: first.article.language, print: first.article.fingerprint },
  );
  const afresh = new Set<Mark>();
  let searched = new WeakSet<TextMap>();
  let turn = 0;

  const place = async () => {
    const { page } = reading;
    const own = ++turn;
    const isWanted = () => own === turn && !signal.aborted;
    await takeLaterTerms(reading);
    if (!isWanted()) return;
    if (!(await learnMentions(reading, isWanted))) return;
    placeTerms(reading);
    state.translated = original.isAway(page);
    if (state.translated) putAside(state.marks, afresh);
    else stay(state.marks, { page, searched, afresh });
    const marks = state.translated
      ? []
      : state.marks.filter((mark) => afresh.has(mark) || mark.found?.grade === 'lost');
    const otherOf = (mark: Mark) => ownerOf(reading, mark);
    const placings = await lookForMarks(page, { marks, afresh, searched, otherOf, isWanted });
    if (!placings || !isWanted()) return;
    settle(placings, afresh);
    if (!state.translated) for (const { map } of page.scopes) searched.add(map);
    show(reading);
    await keepSightings(
      reading,
      [...placings.keys()].filter(({ row }) => row.made !== ''),
    );
  };

  return {
    async take({ article, highlights, others, alike }) {
      followArticle(reading, article);
      reading.alike = alike;
      reading.others = new Map(others.map(({ permalink, id }) => [permalink, id]));
      for (const row of highlights) reading.surfaces?.followNoteDraft(reading, row);
      const rows = [...highlights, ...others.flatMap((other) => other.highlights)];
      state.marks = withRows(state.marks, rows);
      for (const mark of state.marks) if (mark.found === null) afresh.add(mark);
      searched = new WeakSet();
      await place();
    },
    async findAgain(mark) {
      afresh.add(mark);
      await place();
    },
    follow(changes) {
      const before = reading.page;
      const page = readPage(document, { earlier: { page: before, changes }, part: state.choices.part });
      const same =
        page.scopes.length === before.scopes.length &&
        page.scopes.every(({ map }, at) => map === before.scopes[at]?.map);
      const missed = changes.scopes.size === 0 ? [] : state.marks.filter(isMissedPicture);
      if (same && missed.length === 0 && state.translated === original.isAway(page)) return false;
      for (const mark of missed) afresh.add(mark);
      reading.page = page;
      if (hasOthers(page, before)) void reading.refresh();
      else void attempt(reading, place);
      return true;
    },
  };
}

/** Words that came since may be terms of the reader's packs. */
async function takeLaterTerms(reading: Reading): Promise<void> {
  const { state, page } = reading;
  const { glossary } = state;
  const later = await attempt(reading, () => withLaterPackTerms(glossary, page));
  if (later && state.glossary === glossary) state.glossary = later;
}
/** A marked picture that the page does not have now: another may have come without a change of text. */
const isMissedPicture = (mark: Mark) => mark.row.anchor.figure !== undefined && !pictureOf(mark);

/** Rows as marks: a known one keeps its place unless its passage was chosen anew; one being saved stays. */
function withRows(marks: readonly Mark[], rows: readonly HighlightRow[]): Mark[] {
  const known = new Map(marks.map((mark) => [mark.row.id, mark]));
  const kept = rows.map((row): Mark => {
    const mark = known.get(row.id);
    if (!mark) return { row, found: null, scope: null, range: null, paragraph: null };
    const moved = JSON.stringify(mark.row.anchor.quote) !== JSON.stringify(row.anchor.quote);
    return Object.assign(mark, { row, ...(moved && { found: null, range: null }) });
  });
  const ids = new Set(rows.map(({ id }) => id));
  return [...kept, ...marks.filter(({ row }) => row.made === '' && !ids.has(row.id))];
}

/** While the browser translates the page no mark has a place. */
function putAside(marks: readonly Mark[], afresh: Set<Mark>): void {
  for (const mark of marks) {
    Object.assign(mark, { found: null, scope: null, range: null, paragraph: null });
    afresh.add(mark);
  }
}

/** Brings marks over that stand in their text nodes still; the others are looked for afresh. */
function stay(
  marks: readonly Mark[],
  { page, searched, afresh }: { page: PageReading; searched: WeakSet<TextMap>; afresh: Set<Mark> },
): void {
  const standing = keepStanding(marks, page);
  const isHome = homeOf(page);
  const news = page.scopes.some(({ map }) => !searched.has(map));
  for (const mark of marks) {
    const place = standing.get(mark);
    if (!place) {
      if (mark.found?.grade !== 'lost') afresh.add(mark);
      continue;
    }
    mark.scope = place.scope;
    mark.found = mark.found && { ...mark.found, span: place.span };
    // Words that came since may be the passage's own.
    const strange = !isHome(place.scope, mark) && news;
    if (strange || (mark.found?.grade !== 'exact' && !searched.has(place.scope.map))) afresh.add(mark);
  }
}

function settle(placings: ReadonlyMap<Mark, Placing>, afresh: Set<Mark>): void {
  for (const [mark, placing] of placings) {
    Object.assign(mark, placing);
    afresh.delete(mark);
  }
}

/** Which other article of the page a mark is of; null for the page's own. */
function ownerOf({ page, others, article }: Reading, { row }: Mark): number | null {
  if (row.article === article) return null;
  const at = page.others.findIndex(({ permalink }) => others.get(permalink) === row.article);
  return at < 0 ? null : at;
}

const hasOthers = (page: PageReading, before: PageReading) =>
  page.others.some(({ permalink }) => !before.others.some((other) => other.permalink === permalink));

function show(reading: Reading): void {
  const { state } = reading;
  state.marks = inReadingOrder(state.marks);
  if (state.bar) state.bar = reading.surfaces?.readSelection(reading) ?? null;
  reading.painter.dress(reading.page.scopes.flatMap(({ root }) => (root instanceof ShadowRoot ? [root] : [])));
  reading.repaint();
  state.placed = true;
  followScroll(reading);
  reading.draw();
  if (!state.translated) sayFound(reading);
}
