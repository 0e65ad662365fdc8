import type { ComponentChildren } from 'preact';
import type { OpenTerm } from '../../components/margin/open-term';
import { TermsTab } from '../../components/margin/TermsTab';
import type { TermVerbs } from '../../components/margin/term-verbs';
import { TermForm } from '../../components/TermForm';
import { findDouble } from '../../lib/core/record/term-draft';
import { findNewWords } from './find-new-words';
import type { Reading } from './reading';
import { entryOf, listTerms } from './term-lists';
import { excerptOf, mentionView, newDefinitions, reasonsOf } from './term-views';
import { dismissWords } from './verbs/dismiss-words';
import { hideTerm, rejectSense, showAgain } from './verbs/hide-terms';
import { openGlossaries } from './verbs/open-glossaries';
import { saveTerm, saveWords, termFormVerbs, writeTerm } from './verbs/own-terms';
import {
  copyMeaning,
  followTerm,
  goBackToTerm,
  goToDefinition,
  goToMention,
  orderTerms,
  search,
  showPart,
  toggleTerm,
} from './verbs/show-terms';

/** The terms of the open margin. */
export function TermsView({ reading }: { reading: Reading }) {
  const { state } = reading;
  const { asked } = state;
  findNewWords(reading);
  return (
    <TermsTab
      {...listTerms(reading)}
      search={state.search}
      order={state.order}
      open={openTermOf(reading)}
      excerpt={asked?.place ? excerptOf(asked.place) : null}
      hidden={state.hiddenHere}
      candidates={state.newWords.candidates}
      definitions={newDefinitions(reading)}
      form={formOf(reading)}
      verbs={termVerbs(reading)}
      onSearch={(text) => search(reading, text)}
      onOrder={(order) => orderTerms(reading, order)}
      onDismiss={(candidate) => void dismissWords(reading, candidate)}
      onSaveWords={(text) => void saveWords(reading, text)}
      onWrite={(headword, definition = '') => writeTerm(reading, { headword, definition })}
      onGlossaries={() => openGlossaries(reading)}
    />
  );
}

/** The form of an own term that is being written, with the glossary's meaning above it; null without one. */
function formOf(reading: Reading): ComponentChildren {
  const { termDraft, glossary, choices } = reading.state;
  if (!termDraft) return null;
  const own = glossary
    .filter((term) => term.own)
    .map(({ id, headword, own: kept }) => ({ id: kept?.id ?? id, headword }));
  const meaning = glossary.find(({ id }) => id === termDraft.entry)?.definition ?? '';
  return (
    <TermForm
      draft={termDraft}
      meaning={meaning}
      double={findDouble(termDraft, own)}
      site={choices.site}
      withTags={false}
      verbs={termFormVerbs(reading)}
    />
  );
}

function openTermOf(reading: Reading): OpenTerm | null {
  const { openTerm, glossary, termPart, trail } = reading.state;
  const term = glossary.find(({ id }) => id === openTerm?.id);
  if (!openTerm || !term) return null;
  const entry = entryOf(reading.state, term);
  const mention = mentionView(reading, entry, openTerm.mention);
  const back = glossary.find(({ id }) => id === trail.at(-1));
  return {
    id: term.id,
    mention,
    part: termPart,
    reasons: termPart === 'reasons' && mention ? reasonsOf(reading, entry, mention.index) : [],
    back: back && back.id !== term.id ? { id: back.id, headword: back.headword } : null,
  };
}

function termVerbs(reading: Reading): TermVerbs {
  const { state } = reading;
  return {
    onToggle: (id) => toggleTerm(reading, id),
    onMention: (mention) => state.openTerm && goToMention(reading, state.openTerm.id, mention),
    onTerm: (id) => void followTerm(reading, id),
    onBack: () => void goBackToTerm(reading),
    onHighlights: () => {
      state.margin.tab = 'highlights';
      reading.draw();
    },
    onSave: (id) => void saveTerm(reading, id),
    onEdit: (id) => {
      const term = state.glossary.find((known) => known.id === id);
      if (term) writeTerm(reading, term);
    },
    onHide: (id, everywhere) => void hideTerm(reading, id, everywhere),
    onNotThis: (id, everywhere) => void rejectSense(reading, id, everywhere),
    onShowAgain: (hidden) => void showAgain(reading, hidden),
    onCopy: (id) => void copyMeaning(reading, id),
    onPart: (part) => showPart(reading, part),
    onDefinition: (index) => goToDefinition(reading, index),
  };
}
