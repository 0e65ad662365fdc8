import type { TermFormVerbs } from '../../../components/margin/term-verbs';
import { foldWords } from '../../../lib/core/glossary/fold-words';
import type { GlossaryTerm } from '../../../lib/core/glossary/glossary';
import { newId } from '../../../lib/core/new-id';
import {
  changeOfDraft,
  newTermDraft,
  openTermDraft,
  readList,
  type TermDraft,
} from '../../../lib/core/record/term-draft';
import { sentenceAt } from '../../../lib/core/sentence-at';
import { words } from '../../../lib/core/words/words';
import { background } from '../../../lib/messages/client';
import { type Reading, say } from '../reading';
import type { Place } from '../state';
import { entryOf } from '../term-lists';
import { attempt } from './attempt';
import { offerUndo } from './offer-undo';
import { refreshTerms } from './refresh-terms';
import { showTerm } from './show-terms';

/** Saves a glossary term with the sentence it stands in, or takes a saved one out. */
export async function saveTerm(reading: Reading, id: string): Promise<void> {
  const term = reading.state.glossary.find((known) => known.id === id);
  if (!term) return;
  const { follow } = reading.state.deeds;
  if (term.own) await follow(removeTerm(reading, term.own.id, term.headword));
  else await follow(keep(reading, newTermDraft({ headword: term.headword, entry: id, matchCase: term.matchCase })));
}

/** Saves words as a term without a meaning yet. */
export async function saveWords(reading: Reading, headword: string): Promise<void> {
  const draft = newTermDraft({ headword });
  if (await reading.state.deeds.follow(keep(reading, draft))) await showOwn(reading, draft);
}

/** Opens the form for a term: of the reader's own, of a glossary to be worded anew, or of words that were looked up. */
export function writeTerm(reading: Reading, seed: GlossaryTerm | Partial<TermDraft>): void {
  const { state } = reading;
  state.termDraft = 'id' in seed && 'partOfSpeech' in seed ? draftOf(seed) : newTermDraft(seed);
  state.card = null;
  reading.show('.term-form textarea');
}

function draftOf(term: GlossaryTerm): TermDraft {
  if (term.own) return openTermDraft(term.own);
  const { headword, id, matchCase } = term;
  return newTermDraft({ headword, entry: id, matchCase });
}

/** What the form of an own term does. */
export function termFormVerbs(reading: Reading): TermFormVerbs {
  const { state } = reading;
  return {
    onChange: (change) => {
      if (state.termDraft) Object.assign(state.termDraft, change);
      reading.draw();
    },
    onSave: () => void saveDraft(reading),
    onCancel: () => {
      state.termDraft = null;
      if (state.openTerm) reading.show(`[data-row="${state.openTerm.id}"]`);
      reading.draw();
    },
    onOpenDouble: (id) => {
      state.termDraft = null;
      void showTerm(reading, id);
    },
  };
}

async function saveDraft(reading: Reading): Promise<void> {
  const draft = reading.state.termDraft;
  if (!draft || draft.headword.trim() === '') return;
  const done = await reading.state.deeds.follow((draft.own ? change : keep)(reading, draft));
  if (!done || reading.state.termDraft !== draft) return;
  reading.state.termDraft = null;
  await showOwn(reading, draft);
}

/** Stores a new term; false when it failed, with the words still in the form. */
async function keep(reading: Reading, draft: TermDraft): Promise<boolean> {
  const { id, definition, matchCase, onlyHere, entry } = draft;
  const headword = draft.headword.trim();
  const [forms, tags] = [readList(draft.forms, headword), readList(draft.tags)];
  const source = { sentence: sentenceOf(reading, draft), title: reading.page.facts().title };
  const term = { id, message: newId(), headword, forms, tags, definition, matchCase, onlyHere, entry, source };
  const action = await attempt(reading, async () => ({ number: await background.saveTerm(term) }));
  if (!action) return false;
  await refreshTerms(reading);
  offerUndo(reading, action.number, words.terms.savedToast(headword));
  return true;
}

async function change(reading: Reading, draft: TermDraft): Promise<boolean> {
  const wanted = changeOfDraft(draft, [], reading.state.choices.site);
  if (!wanted) return true;
  const whole = { ...wanted, message: newId(), store: 'terms', id: draft.id } as const;
  const action = await attempt(reading, async () => ({ number: await background.changeTerm(whole) }));
  if (!action) return false;
  await refreshTerms(reading);
  offerUndo(reading, action.number, words.terms.changedToast(draft.headword.trim()));
  return true;
}

async function removeTerm(reading: Reading, id: string, headword: string): Promise<void> {
  const change = { message: newId(), store: 'terms', id, set: { trashed: Date.now() } } as const;
  const action = await attempt(reading, async () => ({ number: await background.changeTerm(change) }));
  if (!action) return;
  await refreshTerms(reading);
  offerUndo(reading, action.number, words.terms.removedToast(headword));
}

/** Shows what was saved, opened; a term that joined the glossary's has that one's row. */
async function showOwn(reading: Reading, { id, headword }: TermDraft): Promise<void> {
  const { glossary } = reading.state;
  const name = foldWords(headword);
  const term = glossary.find(({ own }) => own?.id === id) ?? glossary.find((one) => foldWords(one.headword) === name);
  if (term) await showTerm(reading, term.id);
  else say(reading, words.terms.saved);
}

/** The sentence of the mention that is shown, or of the words as they were looked up or first stand; empty for none. */
function sentenceOf(reading: Reading, { headword, entry }: TermDraft): string {
  const place = placeOf(reading, headword, entry);
  return place ? sentenceAt(place.scope.map, place.span) : '';
}

function placeOf({ state, page }: Reading, headword: string, entry: string | null): Place | null {
  const { asked, card, openTerm } = state;
  if (asked?.place && foldWords(asked.words) === foldWords(headword)) return asked.place;
  const term = state.glossary.find(({ id }) => id === entry);
  if (term) {
    const { places } = entryOf(state, term);
    const shown = card?.term === term.id ? card.mention : openTerm?.id === term.id ? openTerm.mention : 0;
    return places[shown] ?? places[0] ?? null;
  }
  for (const scope of page.scopes) {
    const start = scope.map.text.toLowerCase().indexOf(headword.toLowerCase());
    if (start >= 0) return { scope, span: { start, end: start + headword.length } };
  }
  return null;
}
