/** What the import dialog and its report ask for. */
export interface ImportVerbs {
  onFile: (file: File) => void;
  onImport: () => void;
  onUndo: () => void;
  onSaveReport: () => void;
  onSee: () => void;
  onClose: () => void;
}
