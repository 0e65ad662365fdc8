import type { LibraryProps } from '../../components/library/Library';
import { background } from '../../lib/messages/client';
import { keepScroll } from './keep-scroll';
import type { Page } from './page';
import { attempt } from './verbs/attempt';
import {
  purgeSelected,
  putSelectedBack,
  recolourSelected,
  selectedRows,
  tagSelected,
  trashSelected,
} from './verbs/change-selected';
import { openExport } from './verbs/export-file';
import { clearSelection, extendSelection, selectPassage } from './verbs/select-passages';

/** The bar of what is selected; null where nothing is. */
export function selectedProps(page: Page): LibraryProps['selected'] {
  const { selection, place } = page.state;
  const rows = selectedRows(page);
  const [first] = rows;
  if (!first) return null;
  const inTrash = place.section === 'trash';
  return {
    count: rows.length,
    colour: rows.every(({ colour }) => colour === first.colour) ? first.colour : null,
    tags: [...new Set(rows.flatMap(({ tags }) => tags))].sort(),
    inTrash,
    tagging: selection.tagging,
    keys: page.state.keys,
    onColour: (colour) => void recolourSelected(page, colour),
    onTag: () => openTags(page),
    onAddTag: (tag) => void tagSelected(page, tag, 'on'),
    onRemoveTag: (tag) => void tagSelected(page, tag, 'off'),
    onSuggest: async (start) => (await attempt(page, () => background.tagNames(start))) ?? [],
    onExport: () => void openExport(page, null, 'selected'),
    onDelete: () => void (inTrash ? purgeSelected(page) : trashSelected(page)),
    onPutBack: () => void putSelectedBack(page),
    onClear: () => clearSelection(page),
  };
}

/** The focus goes into the field that opens, and back to what opened it. */
function openTags(page: Page): void {
  const { selection } = page.state;
  selection.tagging = !selection.tagging;
  page.draw();
  const wanted = selection.tagging ? '.selected-tags input' : '.selected-bar [aria-expanded]';
  requestAnimationFrame(() => document.querySelector<HTMLElement>(wanted)?.focus());
}

/** What the list asks for besides opening: selecting, and being where it was. */
export function pickingProps(page: Page): LibraryProps['picking'] {
  const { selection, place, scroll } = page.state;
  return {
    selected: place.section === 'articles' || place.section === 'terms' ? null : selection.ids,
    keys: page.state.keys,
    scroll,
    onSelect: (id, range) => selectPassage(page, 'list', { id, range }),
    onExtend: (from, to) => extendSelection(page, { from, to }),
    onScroll: (top) => keepScroll(page, top),
  };
}
