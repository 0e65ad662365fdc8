import { hashWord } from '../glossary/hash-word';
import type { Grade } from '../model';
import { foldGently } from '../quote/same-words';
import type { HighlightRow } from '../record/row';

type Acceptance = Pick<HighlightRow, 'grade' | 'accepted'>;

/** What a highlight keeps of the grade that its reader accepts; `words` are those that stand there now, or null. */
export function acceptGrade(grade: Grade, words: string | null): { grade: Grade; accepted: string | null } {
  return { grade, accepted: words === null ? null : wordsMark(words) };
}

/** Whether the reader knows this grade already; words that changed once more are not accepted yet. */
export function isAccepted(row: Acceptance, seen: { grade: Grade; words: string | null }): boolean {
  if (seen.grade === 'exact') return true;
  if (row.grade !== seen.grade) return false;
  return row.accepted == null || seen.words === null || row.accepted === wordsMark(seen.words);
}

/** 8 hex digits that tell words from others, whatever a template does to them. */
const wordsMark = (words: string) => (hashWord(foldGently(words)) >>> 0).toString(16).padStart(8, '0');
