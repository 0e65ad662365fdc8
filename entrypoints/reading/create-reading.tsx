import { render } from 'preact';
import restingCss from '../../components/styles/resting.css?inline';
import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import { themeOf } from '../../lib/core/marks/contrast';
import type { Settings } from '../../lib/core/settings';
import { nameColours } from '../../lib/core/words/name-colours';
import type { Visit } from '../../lib/messages/background';
import { background, isAlive } from '../../lib/messages/client';
import { createHitIndex } from '../../lib/page/hit-index';
import { mountOverlay } from '../../lib/page/mount-overlay';
import { readPageGround } from '../../lib/page/page-colours';
import { createPainter } from '../../lib/page/paint';
import type { Opening } from './await-article';
import { followArticle } from './follow-article';
import { followPlace } from './follow-place';
import { followScroll } from './follow-scroll';
import { isResting } from './is-resting';
import { createKeeper, type Keeper } from './keep-up';
import { Overlay } from './Overlay';
import { paintPage } from './paint-page';
import { readPage } from './read-page';
import type { Hit, Reading } from './reading';
import { createRefs } from './refs';
import { saveAll } from './save-all';
import { servePage } from './serve-page';
import { firstState, type State } from './state';
import { attempt } from './verbs/attempt';
import { refreshTerms } from './verbs/refresh-terms';
import { visitAgain, visitPage } from './visit-page';
import { createWaker } from './wake-surfaces';
import { watchKeys } from './watch-keys';
import { watchPage } from './watch-page';
import { watchPointer } from './watch-pointer';
import { watchPrint } from './watch-print';
import { watchSelection } from './watch-selection';

/** A test build opens the overlay's root, so that tests can look inside. */
const rootMode: ShadowRootMode = import.meta.env.MODE === 'test' ? 'open' : 'closed';

interface Begun extends Opening {
  glossary: GlossaryTerm[];
  /** Ends the visit. */
  ending: AbortController;
}

/** Begins a visit: draws what is kept of the article and what its glossary knows, and follows the page from then on. */
export function createReading({ page, visit, unheard, glossary, ending }: Begun): Reading {
  const { signal } = ending;
  const state = firstState(visit.choices, themeOf(readPageGround()), lineEnd(page.root));
  state.glossary = glossary;
  state.unfinished = visit.unfinished;
  takeSettings(state, visit.settings, page.root);
  state.hidden = visit.hidden;
  state.dismissed = visit.dismissed;
  const overlay = mountOverlay(restingCss, signal, rootMode);
  const refs = createRefs();
  let drawn = false;
  const reading: Reading = {
    article: visit.id,
    alike: null,
    others: new Map(),
    page,
    state,
    surfaces: null,
    isWaking: false,
    overlay,
    painter: createPainter(signal),
    hits: createHitIndex<Hit>(),
    signal,
    draw() {
      if (drawn || signal.aborted) return;
      drawn = true;
      queueMicrotask(() => {
        drawn = false;
        if (signal.aborted) return;
        const canWait = !reading.surfaces && !isResting(state) && !state.updated;
        if (canWait) void reading.wake();
        else
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
    wake: createWaker(() => reading),
    repaint: () => {
      if (!signal.aborted) paintPage(reading);
    },
    wash: (range) => washFor(range, signal),
    show: (selector) => showSoon(reading, selector),
    refresh: () => refresh(reading, keeper),
    findAgain: (mark) => keeper.findAgain(mark),
    goOver: () => goOver(reading, keeper),
    settle(settings) {
      const isOther = String(settings.packsOff) !== String(state.settings.packsOff);
      takeSettings(state, settings, reading.page.root);
      if (isOther) void refreshTerms(reading);
      reading.repaint();
      reading.draw();
      if (state.margin.open) void reading.surfaces?.layOut(reading);
    },
    end: () => ending.abort(),
  };
  const keeper = createKeeper(reading, visit);
  const pointer = watchPointer(reading);
  watchSelection(reading);
  watchPrint(reading);
  const onKey = watchKeys(reading, { refs, closeCard: pointer.close });
  servePage(reading, refs);
  watchPage(reading, {
    unheard,
    onStill: keeper.follow,
    onScroll: () => followScroll(reading),
    onResize: () => {
      if (state.margin.open) void reading.surfaces?.layOut(reading).then(() => reading.repaint());
    },
  });
  followArticle(reading, visit.article);
  followPlace(reading);
  const saveNotes = () => document.hidden && void saveAll(reading);
  document.addEventListener('visibilitychange', saveNotes, { signal });
  matchMedia('(forced-colors: active)').addEventListener('change', reading.repaint, { signal });
  document.addEventListener('visibilitychange', () => !document.hidden && leaveIfUpdated(reading), { signal });
  signal.addEventListener('abort', () => leavePage(reading));
  // Once the address is another one, the background refuses what the page has still to save.
  window.navigation?.addEventListener('navigate', () => void reading.surfaces?.save(reading), { signal });
  void attempt(reading, () => begin(reading, keeper, visit));
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

async function begin(reading: Reading, keeper: Keeper, visit: Visit): Promise<void> {
  if (visit.choices.marginOpen) {
    reading.state.margin.open = true;
    await (await reading.wake())?.layOut(reading);
  }
  await keeper.take(visit);
  if (visit.alike?.state === 'sure') await (await reading.wake())?.joinArticle(reading, visit.alike.article);
  if (visit.goTo) await (await reading.wake())?.arrive(reading, visit);
}

/** Asks for what is kept of this article again: something was written elsewhere, or the page has other articles now. */
async function refresh(reading: Reading, keeper: Keeper): Promise<void> {
  const visit = await attempt(reading, () => visitAgain(reading));
  if (!visit || visit.id !== reading.article) return;
  reading.state.hidden = visit.hidden;
  reading.state.dismissed = visit.dismissed;
  reading.state.choices = { ...visit.choices, lastColour: reading.state.choices.lastColour };
  await keeper.take(visit);
}

/** The address is of another article now: the visit goes over to it, and nothing is torn down. */
async function goOver(reading: Reading, keeper: Keeper): Promise<void> {
  const page = readPage(document, { part: reading.state.choices.part });
  const visit = await attempt(reading, () => visitPage(page));
  if (!visit) return;
  reading.page = page;
  reading.article = visit.id;
  await keeper.take(visit);
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
