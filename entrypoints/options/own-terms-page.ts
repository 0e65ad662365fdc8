import type { ToastWords } from '../../components/Toast';
import type { HiddenTerm } from '../../lib/core/glossary/hidden-term';
import { ownWords } from '../../lib/core/glossary/own-words';
import { newId } from '../../lib/core/new-id';
import type { Deed, Deeds, Turn } from '../../lib/core/record/deeds';
import { isGone } from '../../lib/core/record/is-gone';
import type { TermRow } from '../../lib/core/record/row';
import { openTermDraft, type TermDraft } from '../../lib/core/record/term-draft';
import { words } from '../../lib/core/words/words';
import { listTerms, listTrash, type ReadRoom } from '../../lib/db/read';
import { background } from '../../lib/messages/client';
import { storeDraft } from './store-draft';

/** What the page of one's own terms needs of the options around it. */
export interface Surroundings {
  draw: () => void;
  say: (line: string) => void;
  /** Shows a line with the way back. */
  toast: (toast: ToastWords | null) => void;
  /** Runs what may fail and tells of it; false when it failed. */
  attempt: (run: () => Promise<void>) => Promise<boolean>;
}

/** The reader's own terms as the options know them. */
export interface OwnTermsPage {
  readonly around: Surroundings;
  readonly room: ReadRoom;
  rows: TermRow[];
  trash: TermRow[];
  hidden: HiddenTerm[];
  /** The glossary's meaning of a saved term, by its id in the glossary. */
  meanings: Map<string, string>;
  search: string;
  draft: TermDraft | null;
  /** What was done on this page, to be taken back. */
  deeds: Deeds;
}

/** Reads the terms and the trash again. */
export async function reload(page: OwnTermsPage): Promise<void> {
  const { room, around } = page;
  page.rows = await room((database) => listAll(listTerms(database)));
  page.trash = await room((database) => listAll(listTrash(database, 'terms')));
  page.hidden = await background.hiddenTerms();
  const named = (await background.terms()).flatMap(({ id, own, definition }) =>
    own && own.id !== id ? ([[id, definition]] as const) : [],
  );
  page.meanings = new Map(named);
  around.draw();
}

async function listAll(pages: AsyncGenerator<TermRow[]>): Promise<TermRow[]> {
  const rows: TermRow[] = [];
  for await (const page of pages) rows.push(...page);
  return rows.sort((a, b) => a.headword.localeCompare(b.headword));
}

/** Opens a form, or closes it; the focus goes into it. */
export function openForm(page: OwnTermsPage, draft: TermDraft | null): void {
  page.draft = draft;
  page.around.draw();
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.term-form input')?.focus());
}

/** Opens the form of a stored term. */
export function editTerm(page: OwnTermsPage, id: string): void {
  const row = page.rows.find((known) => known.id === id);
  if (row) openForm(page, openTermDraft(ownWords(row), row.tags));
}

/** Leaves the form; the focus goes back to the row, or to where a new one begins. */
export function leaveForm(page: OwnTermsPage): void {
  const id = page.draft?.id ?? '';
  page.draft = null;
  page.around.draw();
  focusRow(id);
}

/** Stores what the form says; with its words still there when that failed. */
export async function saveForm(page: OwnTermsPage): Promise<void> {
  const { draft } = page;
  if (!draft || draft.headword.trim() === '') return;
  const row = page.rows.find(({ id }) => id === draft.id) ?? null;
  const done = await attempt(page, async () => {
    const { action, text } = await storeDraft(draft, row);
    page.draft = null;
    await written(page, action, text);
  });
  if (done) focusRow(draft.id);
}

/** Puts a term into the trash, or back. */
export async function trashTerm(page: OwnTermsPage, row: TermRow, trashed: number | null): Promise<void> {
  const { removedToast, backSaid } = words.terms;
  const text = trashed === null ? backSaid(row.headword) : removedToast(row.headword);
  await attempt(page, async () => {
    const change = { message: newId(), store: 'terms', id: row.id, set: { trashed } } as const;
    await written(page, await background.changeTerm(change), text);
  });
}

/** Marks a term again that was hidden everywhere. */
export async function showAgain(page: OwnTermsPage, term: HiddenTerm): Promise<void> {
  await attempt(page, async () => {
    const action = await background.hideTerm({ message: newId(), term, hidden: false });
    await written(page, action, words.terms.shownSaid(term.headword));
  });
}

/** Deletes a term of the trash for good. */
export async function purgeTerm(page: OwnTermsPage, row: TermRow): Promise<void> {
  await page.around.attempt(async () => {
    await background.purgeTerms([row.id]);
    await reload(page);
    page.around.say(words.options.ownTerms.purged(row.headword));
  });
}

/** Takes back one deed of this page, or at its turn what was done last. */
export function undo(page: OwnTermsPage, deed?: Deed): void {
  void page.deeds.undo(turnOf(page), deed);
}

const turnOf =
  (page: OwnTermsPage): Turn =>
  async (deed) => {
    let isLost = false;
    const done = await page.around.attempt(async () => {
      for (const action of deed)
        await background.undo(action, newId()).catch((error) => {
          isLost = isGone(error);
          throw error;
        });
    });
    if (!done) return { way: [], left: isLost ? [] : deed };
    page.around.toast(null);
    await page.around.attempt(() => reload(page));
    page.around.say(words.undone);
    return { way: [], left: [] };
  };

/** Runs a write that may fail; what is taken back meanwhile waits for it. */
const attempt = ({ deeds, around }: OwnTermsPage, write: () => Promise<void>): Promise<boolean> =>
  deeds.follow(around.attempt(write));

async function written(page: OwnTermsPage, action: number | null, text: string): Promise<void> {
  await reload(page);
  if (action === null) return;
  const deed = [action];
  page.deeds.add(deed);
  page.around.toast({ text, action: { label: words.undo, run: () => undo(page, deed) } });
  page.around.say(text);
}

function focusRow(id: string): void {
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>(`[data-term="${id}"] button`);
    (row ?? document.querySelector<HTMLElement>('.terms-bar .button'))?.focus();
  });
}
