import type { PageKey, RecordId } from '../model';

/** What tells an imported highlight from all others; `n` counts on where a row with that id was purged. */
export interface ImportedIdentity {
  source: string;
  key: PageKey;
  exact: string;
  created: number;
  n: number;
}

/** The id of an imported highlight: the same file gives the same ids on every device. */
export async function importedId({ source, key, exact, created, n }: ImportedIdentity): Promise<RecordId> {
  const text = JSON.stringify([source, key, exact, created, n]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)), 0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x40;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
