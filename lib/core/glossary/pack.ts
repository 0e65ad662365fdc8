import type { GlossaryTerm } from './glossary';

/** A glossary that the reader brought: this browser's alone, never merged. */
export interface PackHead {
  /** 32 hex digits, a hash of what is in it: the same file is the same pack. */
  id: string;
  title: string;
  /** BCP 47, or '' where its file does not tell. */
  language: string;
  /** Id of the format that read it. */
  source: string;
  /** Name of the file it came from; absent where nobody told. */
  file?: string;
  terms: number;
  /** How many parts hold its terms. */
  parts: number;
  /** ms since 1970. */
  added: number;
  /** When it was taken out, ms since 1970; it can be put back until the trash is emptied. */
  trashed: number | null;
}

/** A pack on its way into a database: `added` only where it comes back from a backup. */
export interface NewPack {
  head: Omit<PackHead, 'added' | 'trashed'> & { added?: number };
  parts: GlossaryTerm[][];
}

/** A stretch of a pack's terms, one row of the store. */
export interface PackPart {
  /** The pack's id, a slash, and the part's number in six digits, counted from 0. */
  id: string;
  /** When it was written, ms since 1970. */
  at: number;
  terms: GlossaryTerm[];
}

/** Terms in one part at most: a part is written in one transaction and read in one piece. */
export const partSize = 1000;

/** The id of a part of a pack. */
export function partId(pack: string, part: number): string {
  return `${pack}/${String(part).padStart(6, '0')}`;
}
