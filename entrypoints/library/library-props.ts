import type { DetailProps } from '../../components/library/Detail';
import type { LibraryProps } from '../../components/library/Library';

import { words } from '../../lib/core/words/words';
import { background } from '../../lib/messages/client';
import { articleItems } from './article-items';
import { chooseShown, countShown, type Shown } from './choose-shown';
import { healthProps } from './health-props';
import type { Page } from './page';
import { pickingProps, selectedProps } from './selected-props';
import { rowStep } from './state';
import { termDetailProps } from './term-detail-props';
import { attempt } from './verbs/attempt';
import { copyPassage, purgePassage, putBack, recolourPassage, trashPassage } from './verbs/change-passage';
import { recolourSelected, trashSelected } from './verbs/change-selected';
import { changeExport, copyExport, openExport, saveExport, viewExport } from './verbs/export-file';
import { closeImport, openImport, readFile, saveImport, saveReport, seeImport, undoImport } from './verbs/import-file';
import { changeTerms } from './verbs/import-terms';
import { extendSelection, selectPassage } from './verbs/select-passages';
import { closeToast, holdToast } from './verbs/toast';
import { articleNoteVerbs, editArticleNote } from './verbs/write-article-note';
import { editNote, noteVerbs } from './verbs/write-note';

/** Adds an element to a list, or takes it out. */
const toggled = <T>(list: readonly T[], element: T): T[] =>
  list.includes(element) ? list.filter((one) => one !== element) : [...list, element];

/** Everything the page shows now, and what each of its parts does. */
export function libraryProps(page: Page): LibraryProps {
  const { state } = page;
  const { place } = state;
  const shown = chooseShown(page);
  const view = viewExport(page);
  return {
    place,
    rail: railProps(page),
    list: shown.list,
    waiting: state.loaded !== 'yes',
    detail: detailProps(page, shown),
    term: shown.term && termDetailProps(page, shown.term),
    selected: selectedProps(page),
    picking: pickingProps(page),
    health: healthProps(page),
    opened: place.article !== null || place.highlight !== null,
    now: Date.now(),
    exporting: view && { ...view, ...exportVerbs(page) },
    importing: state.importing?.view ?? null,
    importVerbs: importVerbs(page),
    toast: state.toast,
    said: state.said,
    failure: failureOf(page),
    onPlace: page.go,
    onChoose: (id) =>
      page.go(place.section === 'articles' ? { article: id, highlight: null } : { highlight: id, article: null }),
    onMore: () => {
      state.rows += rowStep;
      page.draw();
    },
    onMoreCards: () => {
      if ((shown.entry?.highlights.length ?? 0) <= state.cards) return;
      state.cards += rowStep;
      page.draw();
    },
    onRail: () => showRail(page, !state.railOpen),
    onImport: () => openImport(page),
    onExport: () => void openExport(page, shown.entry?.article.id ?? null, 'everything'),
    onToastClose: () => closeToast(page),
    onToastHold: (held) => holdToast(page, held),
  };
}

function showRail(page: Page, open: boolean): void {
  page.state.railOpen = open;
  page.draw();
}

function railProps(page: Page): LibraryProps['rail'] {
  const { state } = page;
  const { place } = state;
  return {
    counts: { ...countShown(state.shelves, state.shelves.highlights, state.shelves.trash), terms: state.terms.length },
    allTags: state.allTags,
    open: state.railOpen,
    onSection: (section) => {
      state.railOpen = false;
      page.go({ section });
    },
    onColour: (colour) => page.go({ colours: toggled(place.colours, colour) }),
    onTag: (tag) => page.go({ tags: toggled(place.tags, tag) }),
    onAllTags: () => {
      state.allTags = !state.allTags;
      page.draw();
    },
    onClose: () => showRail(page, false),
  };
}

function detailProps(page: Page, { entry, highlight }: Shown): DetailProps | null {
  if (!entry) return null;
  const { state } = page;
  const rowOf = (id: string) => entry.highlights.find((row) => row.id === id);
  const open = (id: string | null) => void attempt(page, () => background.openArticle(entry.article.id, id));
  return {
    entry,
    sightings: state.shelves.sightings,
    search: state.place.text,
    now: Date.now(),
    inTrash: state.place.section === 'trash',
    chosen: highlight,
    draft: state.draft,
    note: noteVerbs(page),
    articleNote: {
      draft: state.articleDraft,
      verbs: articleNoteVerbs(page),
      onEdit: () => void editArticleNote(page, entry.article.id),
    },
    selected: state.selection.ids,
    selecting: state.selection.started || state.selection.ids.size > 0,
    cards: state.cards,
    items: state.place.section === 'trash' ? [] : articleItems(page, entry.article.id),
    keys: state.keys,
    onExtend: (from, to) => extendSelection(page, { from, to }),
    onSelect: (id, range) => selectPassage(page, 'detail', { id, range }),
    onColour: (id, colour) =>
      void (state.selection.ids.has(id) ? recolourSelected(page, colour) : recolourPassage(page, id, colour)),
    onOpen: () => open(null),
    onOpenAt: open,
    onExport: () => void openExport(page, entry.article.id, 'article'),
    onBack: () => page.go({ article: null, highlight: null }),
    onEdit: (id) => void editNote(page, id),
    onCopy: (id) => {
      const row = rowOf(id);
      if (row) void copyPassage(page, row);
    },
    onRemove: (id) => void (state.selection.ids.has(id) ? trashSelected(page) : trashPassage(page, id)),
    onPutBack: (id) => void putBack(page, id),
    onPurge: (id) => void purgePassage(page, id),
  };
}

function exportVerbs(page: Page) {
  return {
    onChange: (change: Parameters<typeof changeExport>[1]) => void changeExport(page, change),
    onCopy: () => void copyExport(page),
    onSave: () => saveExport(page),
    onClose: () => {
      page.state.exporting = null;
      page.draw();
    },
  };
}

function importVerbs(page: Page): LibraryProps['importVerbs'] {
  return {
    onFile: (file) => void readFile(page, file),
    onTerms: (change) => changeTerms(page, change),
    onImport: () => void saveImport(page),
    onUndo: () => void undoImport(page),
    onSaveReport: () => saveReport(page),
    onSee: () => seeImport(page),
    onClose: () => closeImport(page),
  };
}

function failureOf(page: Page): LibraryProps['failure'] {
  const { failed } = page.state;
  if (failed === 'updated') return { text: words.updated, action: words.reload, run: () => location.reload() };
  return failed && { text: words.failed, action: words.tryAgain, run: () => void page.reload() };
}
