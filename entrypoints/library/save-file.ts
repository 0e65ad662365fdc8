import type { ExportedFile } from '../../lib/core/export/export-file';

/** Time until the browser has surely begun to save, milliseconds. */
const begun = 60_000;

/** Saves a file through a link with `download`: every file that leaves the library goes through here. */
export function saveFile(file: ExportedFile, mimeType: string): void {
  const url = URL.createObjectURL(new Blob([file.bytes], { type: mimeType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), begun);
}
