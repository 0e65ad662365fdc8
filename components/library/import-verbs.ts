import type { TermsChange } from './ImportTerms';

/** What the import dialog and its report ask for. */
export interface ImportVerbs {
  /** Says how the terms of the file are to be read and kept. */
  onTerms: (change: TermsChange) => void;
  onFile: (file: File) => void;
  onImport: () => void;
  onUndo: () => void;
  onSaveReport: () => void;
  onSee: () => void;
  onClose: () => void;
}
