import { PlainError } from '../../plain-error';
import { crcOf } from './crc-of';
import type { ZipEntry } from './read-directory';

/** How many bytes may still come out of a zip; shared by all its files. */
export interface UnpackBudget {
  left: number;
}

const localLength = 30;
const stored = 0;
const deflated = 8;
/** Unpacked to packed, once a file has more than a megabyte: text hardly passes 50. */
const steepest = 300;
const megabyte = 1_000_000;

/**
 * The bytes of one file of a zip, counted while they come and checked against their sum.
 * Throws PlainError: 'not unpacked' for a password or a method that is not known, 'too big' over the budget, 'broken' where the bytes are wrong.
 */
export async function inflateEntry(bytes: Uint8Array, entry: ZipEntry, budget: UnpackBudget): Promise<Uint8Array> {
  if (entry.isLocked || (entry.method !== stored && entry.method !== deflated)) throw new PlainError('not unpacked');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at < 0 || entry.at + localLength > bytes.length) throw new PlainError('broken', entry.name);
  const names = view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const start = entry.at + localLength + names;
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw new PlainError('broken', entry.name);
  const unpacked = entry.method === stored ? take(packed, budget) : await inflate(packed, budget);
  if (crcOf(unpacked) !== entry.crc) throw new PlainError('broken', `sum of ${entry.name}`);
  return unpacked;
}

function take(part: Uint8Array, budget: UnpackBudget): Uint8Array {
  budget.left -= part.length;
  if (budget.left < 0) throw new PlainError('too big', 'unpacked');
  return part;
}

async function inflate(packed: Uint8Array, budget: UnpackBudget): Promise<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const reader = stream.readable.getReader();
  const writer = stream.writable.getWriter();
  // Each fails where the stream does; the reading below tells of it.
  writer.write(new Uint8Array(packed)).catch(() => {});
  writer.close().catch(() => {});
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return joined(parts, length);
      parts.push(take(value, budget));
      length += value.length;
      if (length > megabyte && length > packed.length * steepest) throw new PlainError('too big', 'ratio');
    }
  } catch (error) {
    reader.cancel().catch(() => {});
    throw error instanceof PlainError ? error : new PlainError('broken', String(error));
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
