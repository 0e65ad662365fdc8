import { textOfBytes } from '../text-of-bytes';

/** Bytes above 0x7f that UTF-8 could not read, and those that it could. */
const lost = /\ufffd/g;
const read = /[^\0-\x7f\ufffd]/g;

/** The text of a table: by its byte order mark, as UTF-8, or as windows-1252 where that reads what UTF-8 cannot; null for no text. */
export function decodeTable(bytes: Uint8Array): string | null {
  const text = textOfBytes(bytes);
  if (text === null || bytes[0] === 0xff || bytes[0] === 0xfe) return text;
  const missing = text.match(lost)?.length ?? 0;
  if (missing === 0 || missing <= (text.match(read)?.length ?? 0)) return text;
  return new TextDecoder('windows-1252').decode(bytes);
}
