import { expect, test } from 'vitest';
import { chordOf, type KeyPress, writtenChord } from '../../../lib/core/keys/chord';
import { judgeChord } from '../../../lib/core/keys/judge-chord';
import { keyActionNames } from '../../../lib/core/keys/key-actions';
import { actionOf, keysOf } from '../../../lib/core/keys/keys-of';

const press = (code: string, key: string, ...held: ('altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey')[]): KeyPress => ({
  code,
  key,
  altKey: held.includes('altKey'),
  ctrlKey: held.includes('ctrlKey'),
  metaKey: held.includes('metaKey'),
  shiftKey: held.includes('shiftKey'),
});
const first = keysOf({ keys: {}, singleKeys: true });

test.each<[string, KeyPress, string | null, string]>([
  ['a letter', press('KeyH', 'h'), 'KeyH', 'H'],
  ['a letter of another script', press('KeyH', 'р'), 'KeyH', 'H'],
  ['a letter on another place of the layout', press('KeyQ', 'a'), 'KeyQ', 'Q'],
  ['with Shift', press('KeyH', 'H', 'shiftKey'), 'Shift+KeyH', 'Shift H'],
  ['Alt on a Mac, which writes another sign', press('KeyJ', '∆', 'altKey'), 'Alt+KeyJ', 'Alt J'],
  ['both', press('KeyJ', 'J', 'altKey', 'shiftKey'), 'Alt+Shift+KeyJ', 'Alt Shift J'],
  ['a digit', press('Digit1', '1'), 'Digit1', '1'],
  ['a digit that needs Shift on a French keyboard', press('Digit1', '1', 'shiftKey'), 'Shift+Digit1', 'Shift 1'],
  ['a question mark, American', press('Slash', '?', 'shiftKey'), '?', '?'],
  ['a question mark, German', press('Minus', '?', 'shiftKey'), '?', '?'],
  ['a slash, German', press('Digit7', '/', 'shiftKey'), '/', '/'],
  ['a plus', press('Equal', '+', 'shiftKey'), '+', '+'],
  ['a function key', press('F8', 'F8'), 'F8', 'F8'],
  ['an arrow', press('ArrowDown', 'ArrowDown'), null, ''],
  ['Enter', press('Enter', 'Enter'), null, ''],
  ['a space', press('Space', ' '), null, ''],
  ['Shift alone', press('ShiftLeft', 'Shift', 'shiftKey'), null, ''],
])('%s', (_, event, chord, written) => {
  expect(chordOf(event)).toBe(chord);
  if (chord !== null) expect(writtenChord(chord).join(' ')).toBe(written);
});

test.each<[string, Parameters<typeof actionOf>[1], KeyPress, string | null]>([
  ['J walks with Alt', 'page', press('KeyJ', 'j', 'altKey'), 'nextMark'],
  ['J joins in the menu', 'menu', press('KeyJ', 'j'), 'join'],
  ['J does nothing in the bar', 'bar', press('KeyJ', 'j'), null],
  ['H with Ctrl is the browser’s', 'bar', press('KeyH', 'h', 'ctrlKey'), null],
])('%s', (_, place, event, action) => {
  expect(actionOf(first, place, event)).toBe(action);
});

test('no two actions of one place share a key at first', () => {
  for (const action of keyActionNames) {
    const chord = first[action];
    if (chord !== null) expect(judgeChord(first, { action, chord, taken: [] }), action).toBeNull();
  }
});

test('the reader’s key goes before the first one; off is off; single keys all at once', () => {
  expect(keysOf({ keys: { note: 'KeyM', lookUp: null }, singleKeys: true })).toMatchObject({
    note: 'KeyM',
    lookUp: null,
    copy: 'KeyC',
  });
  expect(keysOf({ keys: { note: 'Alt+KeyM' }, singleKeys: false })).toMatchObject({
    note: 'Alt+KeyM',
    copy: null,
    sheet: null,
    nextMark: 'Alt+KeyJ',
    toast: 'F8',
  });
});

test.each<[string, Parameters<typeof judgeChord>[1]['action'], string, ReturnType<typeof judgeChord>]>([
  ['free', 'note', 'KeyM', null],
  ['its own', 'note', 'KeyN', null],
  ['used in the same place', 'note', 'KeyD', { why: 'used', by: 'lookUp' }],
  ['used in another place', 'lookUp', 'KeyJ', null],
  ['used on the whole page', 'note', 'Alt+KeyJ', { why: 'used', by: 'nextMark' }],
  ['used in the library alone', 'hideMarks', 'Alt+KeyX', null],
  ['a bare letter for the whole page', 'hideMarks', 'KeyM', { why: 'bare' }],
  ['with Ctrl', 'note', 'Ctrl+KeyM', { why: 'browser' }],
  ['a key of the browser', 'note', 'F5', { why: 'browser' }],
  ['a free function key', 'hideMarks', 'F9', null],
  ['a key that the browser keeps for us', 'note', 'Alt+Shift+KeyG', { why: 'browser' }],
])('%s', (_, action, chord, fault) => {
  expect(judgeChord(first, { action, chord, taken: ['Alt+Shift+KeyG'] })).toEqual(fault);
});
