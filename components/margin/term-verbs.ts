import type { HiddenTerm } from '../../lib/core/glossary/hidden-term';
import type { TermDraft } from '../../lib/core/record/term-draft';
import type { words } from '../../lib/core/words/words';

export type TermOrder = keyof typeof words.terms.orders;

/** What an open row shows besides meaning and mentions: where the meaning comes from, or why it is explained here. */
export type TermPart = 'source' | 'reasons';

/** What the margin's terms ask for; ids are the terms'. */
export interface TermVerbs {
  onToggle: (id: string) => void;
  onMention: (index: number) => void;
  /** See-also: on to another term. */
  onTerm: (id: string) => void;
  /** The way back from where see-also led. */
  onBack: () => void;
  onHighlights: (id: string) => void;
  /** Saves a term, or takes a saved one out. */
  onSave: (id: string) => void;
  onEdit: (id: string) => void;
  onHide: (id: string, everywhere: boolean) => void;
  /** The words of the mention shown mean something else. */
  onNotThis: (id: string, everywhere: boolean) => void;
  onShowAgain: (hidden: HiddenTerm) => void;
  onCopy: (id: string) => void;
  onPart: (part: TermPart) => void;
  /** To a definition that the article gives. */
  onDefinition: (index: number) => void;
}

/** What the form of an own term asks for. */
export interface TermFormVerbs {
  onChange: (change: Partial<TermDraft>) => void;
  onSave: () => void;
  onCancel: () => void;
  /** Opens the term that has this name already. */
  onOpenDouble: (id: string) => void;
}

/** What a look-up offers for words that no glossary has. */
export interface LookUpVerbs {
  /** Keeps the words as a term without a meaning. */
  onSaveWords: (words: string) => void;
  onWrite: (words: string, definition?: string) => void;
}
