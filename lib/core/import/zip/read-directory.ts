import { PlainError } from '../../plain-error';

/** One file of a zip as its directory tells of it; sizes in bytes. */
export interface ZipEntry {
  name: string;
  method: number;
  isLocked: boolean;
  crc: number;
  packed: number;
  /** Where its local header begins. */
  at: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
/** A comment behind the directory may have 65,535 bytes. */
const furthestEnd = endLength + 65_535;
const mostEntries = 10_000;

/** Whether bytes begin like a zip, or like something packed with one behind it. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The files of a zip (PKWARE APPNOTE 6.3), as its directory lists them, folders left out.
 * Throws PlainError 'broken' where it has no directory, and 'too big' for more than 10,000 files.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const length = view.getUint32(end + 12, true);
  // What stands before a zip shifts its places: the directory ends where its end begins.
  const shift = end - length - view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let at = end - length; at + entryLength <= end && at >= 0; ) {
    if (view.getUint32(at, true) !== entrySignature) break;
    if (entries.length >= mostEntries) throw new PlainError('too big', 'entries');
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const next = at + entryLength + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    const name = new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + (nameLength ?? 0)));
    if (!name.endsWith('/')) entries.push({ name, ...readEntry(view, at, shift) });
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - furthestEnd); at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new PlainError('broken', 'a zip without directory');
}

function readEntry(view: DataView, at: number, shift: number): Omit<ZipEntry, 'name'> {
  return {
    isLocked: (view.getUint16(at + 8, true) & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    at: view.getUint32(at + 42, true) + shift,
  };
}
