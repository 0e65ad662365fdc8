import { expect, test } from 'vitest';
import { followDraft, joinDraft, openDraft, settleDraft } from '../../../lib/core/record/note-draft';
import type { HighlightRow, Stamp } from '../../../lib/core/record/row';

const stamp = (n: number): Stamp => `${String(n).padStart(12, '0')}writer00`;
const row = (note: string, at: number, also: [string, number][] = []): HighlightRow =>
  ({
    id: 'h',
    made: stamp(1),
    at: { note: stamp(at) },
    note,
    ...(also.length > 0 && {
      versions: { note: { also: also.map(([text, n]) => ({ text, at: stamp(n) })), over: [] } },
    }),
  }) as unknown as HighlightRow;

test('a draft shows the newest version and knows of the others', () => {
  const draft = openDraft(row('mine', 5, [['theirs', 4]]));
  expect(draft).toMatchObject({ text: 'mine', base: [stamp(5)], others: ['theirs'], state: 'clean' });
});

test('a note begun before its highlight is stored writes over nothing yet', () => {
  const fresh = { ...row('', 1), made: '', at: undefined } as unknown as HighlightRow;
  expect(openDraft(fresh)).toMatchObject({ text: '', base: [], others: [] });
});

test('after a save the draft knows what it wrote; what is typed meanwhile is still to be saved', () => {
  const draft = { ...openDraft(row('', 1)), text: 'one two', state: 'saving' as const };
  settleDraft(draft, row('one', 6, [['theirs', 5]]), 'one');
  expect(draft).toMatchObject({ base: [stamp(6)], others: ['theirs'], state: 'saving' });
  settleDraft(draft, row('one two', 7, [['theirs', 5]]), 'one two');
  expect(draft).toMatchObject({ base: [stamp(7)], state: 'saved' });
});

test('a change elsewhere shows at once where nothing is unsaved, and never over unsaved words', () => {
  const idle = openDraft(row('one', 2));
  followDraft(idle, row('two', 3));
  expect(idle).toMatchObject({ text: 'two', base: [stamp(3)] });
  const typing = { ...openDraft(row('one', 2)), text: 'one and more', state: 'saving' as const };
  followDraft(typing, row('two', 3));
  expect(typing).toMatchObject({ text: 'one and more', base: [stamp(2)] });
});

test.each([
  ['this', 'mine'],
  ['other', 'theirs'],
  ['both', 'mine\n\ntheirs'],
] as const)('choosing %s saves over all versions that were shown', (choice, text) => {
  const kept = row('mine', 5, [['theirs', 4]]);
  const draft = openDraft(kept);
  joinDraft(draft, kept, choice);
  expect(draft).toMatchObject({ text, others: [], state: 'saving' });
  expect([...draft.base].sort()).toEqual([stamp(4), stamp(5)]);
});
