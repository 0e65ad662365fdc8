import { render } from 'preact';
import css from '../../components/styles/overlay.css?inline';
import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import { themeOf } from '../../lib/core/marks/contrast';
import type { Sighting } from '../../lib/core/model';
import type { HighlightRow } from '../../lib/core/record/row';
import type { Settings } from '../../lib/core/settings';
import { nameColours } from '../../lib/core/words/name-colours';
import type { Visit } from '../../lib/messages/background';
import { background, isAlive } from '../../lib/messages/client';
import { createHitIndex } from '../../lib/page/hit-index';
import { mountOverlay } from '../../lib/page/mount-overlay';
import { readPageGround } from '../../lib/page/page-colours';
import { createPainter } from '../../lib/page/paint';
import { followPlace } from './follow-place';
import { followScroll } from './follow-scroll';
import { lookForMarks } from './look-for-marks';
import { Overlay } from './Overlay';
import { paintPage } from './paint-page';
import { type PageReading, readPage } from './read-page';
import type { Hit, Reading } from './reading';
import { createRefs } from './refs';
import { servePage } from './serve-page';
import { firstState, type State } from './state';
import { inReadingOrder } from './verbs/accept-row';
import { attempt } from './verbs/attempt';
import { goToMark } from './verbs/go-to-mark';
import { layOut } from './verbs/move-margin';
import { placeTerms, refreshTerms } from './verbs/refresh-terms';
import { sayFound } from './verbs/say-found';
import { followArticle, saveArticleNote } from './verbs/write-article-note';
import { followElsewhere, save } from './verbs/write-note';
import { watchFocus } from './watch-focus';
import { watchKeys } from './watch-keys';
import { watchPage } from './watch-page';
import { watchPointer } from './watch-pointer';
import { watchSelection } from './watch-selection';

/** A test build opens the overlay's root, so that tests can look inside. */
const rootMode: ShadowRootMode = import.meta.env.MODE === 'test' ? 'open' : 'closed';

interface Opening {
  page: PageReading;
  visit: Visit;
  glossary: GlossaryTerm[];
  /** Ends the visit. */
  ending: AbortController;
}

/** Begins a visit: draws what is kept of the article and what its glossary knows, and follows the page from then on. */
export function createReading({ page, visit, glossary, ending }: Opening): Reading {
  const { signal } = ending;
  const state = firstState(visit.choices, themeOf(readPageGround()), lineEnd(page.root));
  state.glossary = glossary;
  state.unfinished = visit.unfinished;
  takeSettings(state, visit.settings, page.root);
  state.hidden = visit.hidden;
  const overlay = mountOverlay(css, signal, rootMode);
  const refs = createRefs();
  let drawn = false;
  const reading: Reading = {
    article: visit.id,
    page,
    state,
    overlay,
    painter: createPainter(signal),
    hits: createHitIndex<Hit>(),
    signal,
    draw() {
      if (drawn || signal.aborted) return;
      drawn = true;
      queueMicrotask(() => {
        drawn = false;
        if (!signal.aborted)
          render(
            <Overlay
              reading={reading}
              refs={refs}
              onCardPoint={pointer.point}
              onCardClose={pointer.close}
              onKey={onKey}
            />,
            overlay.root,
          );
      });
    },
    repaint: () => {
      if (!signal.aborted) paintPage(reading);
    },
    wash: (range) => washFor(range, signal),
    show: (selector) => showSoon(reading, selector),
    refresh: () => refresh(reading),
    settle(settings) {
      const isOther = String(settings.packsOff) !== String(state.settings.packsOff);
      takeSettings(state, settings, reading.page.root);
      if (isOther) void refreshTerms(reading);
      reading.repaint();
      reading.draw();
      if (state.margin.open) void layOut(reading);
    },
    end: () => ending.abort(),
  };
  const pointer = watchPointer(reading);
  watchSelection(reading);
  watchFocus(reading);
  const onKey = watchKeys(reading, refs, pointer.close);
  servePage(reading, refs);
  watchPage(reading, {
    onStill: () => void readAgain(reading),
    onScroll: () => followScroll(reading),
    onResize: () => {
      if (state.margin.open) void layOut(reading).then(() => reading.repaint());
    },
  });
  followArticle(reading, visit.article);
  followPlace(reading);
  const saveNotes = () => document.hidden && void Promise.all([save(reading), saveArticleNote(reading)]);
  document.addEventListener('visibilitychange', saveNotes, { signal });
  matchMedia('(forced-colors: active)').addEventListener('change', reading.repaint, { signal });
  document.addEventListener('visibilitychange', () => !document.hidden && leaveIfUpdated(reading), { signal });
  signal.addEventListener('abort', () => leavePage(reading));
  void begin(reading, visit);
  return reading;
}

const lineEnd = (root: Element) => (getComputedStyle(root).direction === 'rtl' ? 'left' : 'right');

function takeSettings(state: State, settings: Settings, root: Element): void {
  const { pageTheme, side } = settings;
  state.settings = settings;
  state.theme = pageTheme === 'page' ? themeOf(readPageGround()) : pageTheme;
  state.side = side === 'page' ? lineEnd(root) : side;
  nameColours(settings.meanings);
}

/** Takes the last of us out of the page; a room that was made is given back. */
function leavePage({ overlay, state }: Reading): void {
  render(null, overlay.root);
  if (state.margin.room) background.makeRoom(null, state.side).catch(() => {}); // an extension that is gone took its styles along
}

/** The extension was updated while the tab was away: nothing of the old one stays, but an open note is not taken away. */
function leaveIfUpdated(reading: Reading): void {
  if (isAlive()) return;
  reading.state.updated = true;
  if (reading.state.draft || reading.state.articleDraft) reading.draw();
  else reading.end();
}

async function begin(reading: Reading, visit: Visit): Promise<void> {
  if (visit.choices.marginOpen) {
    reading.state.margin.open = true;
    await layOut(reading);
  }
  await placeEverything(reading, visit.highlights);
  if (visit.goTo) goToMark(reading, visit.goTo);
}

/** Finds terms and highlights in the page as it was read, paints and lists them, and keeps what was seen. */
async function placeEverything(reading: Reading, rows: readonly HighlightRow[]): Promise<void> {
  const { state, page, signal } = reading;
  placeTerms(reading);
  const fresh = state.marks.filter(({ row }) => row.made === '');
  const marks = await lookForMarks(page, rows, signal);
  if (reading.page !== page) return;
  const known = new Set(rows.map(({ id }) => id));
  state.marks = inReadingOrder([...marks, ...fresh.filter(({ row }) => !known.has(row.id))]);
  reading.repaint();
  state.placed = true;
  followScroll(reading);
  reading.draw();
  sayFound(reading);
  const seen = Date.now();
  const sightings = marks.map(({ row, found, paragraph }): Sighting => {
    return { highlight: row.id, grade: found?.grade ?? null, reason: found?.reason ?? null, seen, paragraph };
  });
  if (sightings.length > 0) await attempt(reading, () => background.see(sightings));
}

/** Asks for what is kept of this article again: something was written elsewhere. */
async function refresh(reading: Reading): Promise<void> {
  const visit = await attempt(reading, () => background.visit());
  if (!visit || visit.id !== reading.article) return;
  reading.state.hidden = visit.hidden;
  reading.state.choices = { ...visit.choices, lastColour: reading.state.choices.lastColour };
  followArticle(reading, visit.article);
  for (const row of visit.highlights) followElsewhere(reading, row);
  await placeEverything(reading, visit.highlights);
}

/** Reads the page again after it changed; what stands where it stood is not looked for again. */
async function readAgain(reading: Reading): Promise<void> {
  const { page, state } = reading;
  const next = readPage(document);
  const same =
    next.length === page.length &&
    next.scopes.length === page.scopes.length &&
    next.scopes.every((scope, index) => {
      const before = page.scopes[index]?.map;
      return before?.text === scope.map.text && before.nodes.every((node, at) => node === scope.map.nodes[at]);
    });
  if (same) return;
  reading.page = next;
  await placeEverything(
    reading,
    state.marks.flatMap(({ row }) => (row.made === '' ? [] : [row])),
  );
}

function washFor(range: StaticRange, signal: AbortSignal): void {
  const name = themeOf(readPageGround()) === 'dark' ? 'gm-wash-dark' : 'gm-wash';
  const highlight = new Highlight(range);
  highlight.priority = 4;
  CSS.highlights.set(name, highlight);
  const timer = setTimeout(() => CSS.highlights.delete(name), 1200);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** What a verb wants to show is there after the next drawing. */
function showSoon(reading: Reading, selector: string): void {
  reading.draw();
  requestAnimationFrame(() => {
    const element = reading.overlay.root.querySelector<HTMLElement>(selector);
    element?.scrollIntoView({ block: 'nearest' });
    element?.focus();
  });
}
