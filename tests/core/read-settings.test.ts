import { expect, test } from 'vitest';
import { defaultSettings } from '../../lib/core/default-settings';
import { readSettings } from '../../lib/core/read-settings';

test('nothing kept: what holds at first', () => {
  expect(readSettings({})).toEqual(defaultSettings);
});

test.each<[string, unknown, unknown]>([
  ['cardDelay', 750, 750],
  ['cardDelay', -1, 300],
  ['cardDelay', '300', 300],
  ['termMarks', 'every', 'every'],
  ['termMarks', 'sometimes', 'first'],
  ['meanings', { yellow: 'Later', green: '', blue: '', pink: '' }, { yellow: 'Later', green: '', blue: '', pink: '' }],
  ['meanings', { yellow: 'Later' }, defaultSettings.meanings],
  ['packsOff', ['attachment'], ['attachment']],
  ['packsOff', 'attachment', []],
  ['keys', { note: 'KeyM', lookUp: null }, { note: 'KeyM', lookUp: null }],
  ['keys', { note: 'KeyM', later: 'KeyZ' }, { note: 'KeyM' }],
  ['keys', { note: 5 }, {}],
])('%s kept as %j reads as %j', (name, kept, read) => {
  expect(readSettings({ [name]: kept, unknown: 1 })).toEqual({ ...defaultSettings, [name]: read });
});
