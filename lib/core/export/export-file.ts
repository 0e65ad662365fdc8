import { articleName } from './article-name';
import type { ExportFormat, ExportOptions, Keepings } from './format';
import { isoDay } from './iso-day';
import { safeFileName } from './safe-file-name';

/** A file as the reader gets it. */
export interface ExportedFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Writes keepings in one format, under the article's title, or the library's name and the day. */
export function exportFile(format: ExportFormat, keepings: Keepings, options: ExportOptions): ExportedFile {
  const written = format.write(keepings, options);
  const [first, ...rest] = keepings.articles;
  const day = isoDay(options.now) ?? '';
  const title =
    first && rest.length === 0 && format.id !== 'backup'
      ? articleName(first)
      : `glossmark ${format.id === 'backup' ? 'backup' : (format.of ?? 'highlights')} ${day}`;
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : new Uint8Array(written);
  return { name: safeFileName(title, format.extension), bytes };
}
