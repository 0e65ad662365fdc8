import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileGlossary } from '../../../lib/core/glossary/compile-glossary';
import type { Glossary } from '../../../lib/core/glossary/glossary';
import { judgeCandidates } from '../../../lib/core/glossary/judge-candidates';
import pack from '../../../public/packs/attachment.json';
import { heldOutMeant, heldOutNotMeant } from './held-out-senses';
import { meant, notMeant } from './senses';

const glossary = compileGlossary((pack as Glossary).terms);

/** Whether the bracketed words of a sentence are marked as the term, without any other context. */
function isMarked([term, bracketed]: [string, string]): boolean {
  const start = bracketed.indexOf('[');
  const text = bracketed.replace(/[[\]]/g, '');
  const judged = judgeCandidates({ text, breaks: [], zones: [] }, glossary);
  return judged.some(
    (mention) => mention.decision.marked && mention.term === term && mention.start <= start && start < mention.end,
  );
}

test('single sentences in the sense of the glossary are marked, at least 8 of 10', () => {
  const missed = meant.filter((sentence) => !isMarked(sentence));
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(meant.length * 0.1);
});

test('single sentences in other senses are left alone, at least 9 of 10', () => {
  const wrong = notMeant.filter(isMarked);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(notMeant.length * 0.05);
});

test('sentences that nothing was tuned by: at least 9 of 10 either way', () => {
  const missed = heldOutMeant.filter((sentence) => !isMarked(sentence)).map(([, sentence]) => sentence);
  const wrong = heldOutNotMeant.filter(isMarked).map(([, sentence]) => sentence);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(heldOutMeant.length * 0.1);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(heldOutNotMeant.length * 0.1);
});

interface Trap {
  label: 'mark' | 'no-mark';
  concept: string;
  start: number;
  end: number;
  sentence: string;
}

const traps = new URL('../../../../shared/glossary/traps.json', import.meta.url);
test.runIf(existsSync(traps))('the sample sentences with traps: at most one wrong of ten, either way', () => {
  const { sentences } = JSON.parse(readFileSync(traps, 'utf8')) as { sentences: Trap[] };
  const marked = ({ concept, start, end, sentence }: Trap) =>
    isMarked([concept, `${sentence.slice(0, start)}[${sentence.slice(start, end)}]${sentence.slice(end)}`]);
  const wrong = sentences.filter((trap) => marked(trap) !== (trap.label === 'mark'));
  const count = (label: Trap['label']) => wrong.filter((trap) => trap.label === label).length;
  expect([count('mark') <= 1, count('no-mark') <= 1], JSON.stringify(wrong)).toEqual([true, true]);
});
