import { render } from 'preact';
import { Library } from '../../components/library/Library';
import { type Place, readPlace, writePlace } from '../../lib/core/library/place';
import { createReadRoom, openForReading, search } from '../../lib/db/read';
import { background } from '../../lib/messages/client';
import { watchNews } from '../../lib/messages/news';
import { announce } from './announce';
import { keepRowFocus } from './keep-row-focus';
import { comeBack, listPlace } from './keep-scroll';
import { libraryProps } from './library-props';
import type { Page } from './page';
import { readShelf, readShelves, readTerms } from './read-shelves';
import { firstState, rowStep } from './state';
import { attempt, logOnce } from './verbs/attempt';
import { openExport } from './verbs/export-file';
import { openImport } from './verbs/import-file';
import { clearSelection } from './verbs/select-passages';
import { closeArticleNote, followArticleNote, saveArticleNote } from './verbs/write-article-note';
import { closeNote, followElsewhere, save } from './verbs/write-note';
import { watchKeys } from './watch-keys';

/** Nothing is shown of a reading that is faster than this, milliseconds. */
const slowAfter = 300;
/** News that come together are read together, milliseconds. */
const together = 60;

/** Opens the library page in an element: reads what is kept, draws it, and follows what is written elsewhere. */
export function createLibrary(root: HTMLElement, signal: AbortSignal): Page {
  const state = firstState(location.hash);
  const read = createReadRoom({ open: openForReading, make: () => background.counts() });
  let drawn = false;
  const page: Page = {
    state,
    signal,
    read,
    draw() {
      if (drawn || signal.aborted) return;
      drawn = true;
      queueMicrotask(() => {
        drawn = false;
        keepRowFocus(() => render(<Library {...libraryProps(page)} />, root));
      });
    },
    go: (change) => go(page, change),
    reload: () => reload(page),
  };
  window.addEventListener(
    'popstate',
    () => {
      void arrive(page, readPlace(location.hash));
      comeBack(page);
    },
    { signal },
  );
  document.addEventListener('visibilitychange', () => document.hidden && saveNotes(page), { signal });
  watchKeys(page);
  followNews(page);
  const slow = setTimeout(() => {
    if (state.loaded === 'no') state.loaded = 'slow';
    page.draw();
  }, slowAfter);
  void reload(page)
    .then(() => {
      comeBack(page);
      return exportIfAsked(page);
    })
    .finally(() => clearTimeout(slow));
  if (location.hash === '#import') openImport(page);
  return page;
}

const saveNotes = (page: Page) => void Promise.all([save(page), saveArticleNote(page)]);
const closeNotes = (page: Page) => void Promise.all([closeNote(page), closeArticleNote(page)]);

function followNotes(page: Page): void {
  followElsewhere(page);
  followArticleNote(page);
}

async function reload(page: Page): Promise<void> {
  const { state } = page;
  try {
    Object.assign(state, await page.read(readShelves));
    await readMeanings(page);
    state.loaded = 'yes';
    state.failed = null;
    followNotes(page);
    await find(page);
  } catch (error) {
    state.failed = 'not read';
    logOnce(error);
  }
  page.draw();
}

/** A page asked for the export of an article, which is asked once and not again by going back. */
async function exportIfAsked(page: Page): Promise<void> {
  const search = new URLSearchParams(location.hash.slice(1));
  if (!search.has('export')) return;
  const { place } = page.state;
  history.replaceState(history.state, '', writePlace(place) || location.pathname);
  await openExport(page, place.article, place.article === null ? 'everything' : 'article');
}

/** Goes to a place by pressing or typing: opening something is a step back leads out of, all else replaces. */
function go(page: Page, change: Partial<Place>): void {
  const before = page.state.place;
  const filtering = !('article' in change || 'highlight' in change);
  const place = { ...before, ...(filtering && { article: null, highlight: null }), ...change };
  const opens =
    before.article === null && before.highlight === null && (place.article !== null || place.highlight !== null);
  const address = writePlace(place) || location.pathname;
  const list = { list: listPlace(page) };
  if (opens) history.pushState(list, '', address);
  else history.replaceState(filtering ? null : list, '', address);
  void arrive(page, place);
  // A list that was hidden on narrow screens is shown again; one of other rows begins at its top.
  if (filtering || (place.article === null && place.highlight === null)) comeBack(page);
}

async function arrive(page: Page, place: Place): Promise<void> {
  const { state } = page;
  const before = state.place;
  state.place = place;
  if (before.article !== place.article || before.section !== place.section) closeNotes(page);
  if (before.section !== place.section) clearSelection(page);
  if (before.article !== place.article || before.section !== place.section) state.cards = rowStep;
  page.draw();
  if (before.text !== place.text) await find(page);
  if (place.text !== before.text || place.tags !== before.tags || place.colours !== before.colours) announce(page);
}

/** Asks for what holds the words; an answer that comes after the next question is dropped. */
async function find(page: Page): Promise<void> {
  const { state } = page;
  const { text } = state.place;
  const hits = text.trim() === '' ? null : await attempt(page, () => page.read((database) => search(database, text)));
  if (state.place.text !== text) return;
  state.found = hits && new Set(hits.map((hit) => hit.id));
  page.draw();
}

async function readTermsAgain(page: Page): Promise<void> {
  const terms = await attempt(page, () => page.read(readTerms));
  if (terms) page.state.terms = terms;
  await readMeanings(page);
}

/** The glossary's meanings of what was saved; without saved terms nothing is asked for. */
async function readMeanings({ state }: Page): Promise<void> {
  if (!state.terms.some(({ entry }) => entry)) return;
  const terms = await background.terms();
  state.meanings = new Map(terms.map(({ id, definition }) => [id, definition]));
}

function followNews(page: Page): void {
  const heard = new Set<string>();
  const readAgain = async () => {
    const ids = [...heard];
    heard.clear();
    if (ids.includes('') || ids.length > 5) return reload(page);
    if (ids.includes('terms')) await readTermsAgain(page);
    for (const id of ids.filter((one) => one !== 'terms' && one !== 'settings'))
      await attempt(page, () => page.read((database) => readShelf(database, page.state.shelves, id)));
    followNotes(page);
    await find(page);
    page.draw();
  };
  watchNews(page.signal, (article) => {
    if (article === 'settings') return;
    if (heard.size === 0) setTimeout(() => void readAgain(), together);
    heard.add(article);
  });
}
