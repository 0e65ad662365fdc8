import { describe, expect, test } from 'vitest';
import { directoryOf } from '../../../lib/core/article/directory-of';
import { endOfTitle } from '../../../lib/core/article/end-of-title';
import { isOrganisation } from '../../../lib/core/article/is-organisation';
import { nameByDate } from '../../../lib/core/article/name-by-date';
import { nameInAddress } from '../../../lib/core/article/name-in-address';
import { ownerInHost } from '../../../lib/core/article/owner-in-host';
import { ownerInNotice } from '../../../lib/core/article/owner-in-notice';
import { speaksOfSelf } from '../../../lib/core/article/speaks-of-self';

test.each([
  ['/recipes/pie-with-pears', 'recipes'],
  ['/en/blog/home-repair/a-clock/', 'home repair'],
  ['/2019/05/the-second-lock/', null],
  ['/blog/a-clock', null],
  ['/the-first-directory-is-a-sentence/x', null],
  ['/clock.html', null],
])('%s is filed under %s', (path, directory) => {
  expect(directoryOf(path)).toBe(directory);
});

test.each([
  ['https://twolocks.example/writers/ann-teasdale/', 'Ann Teasdale'],
  ['https://www.social.example/ann.bee?ref=1', 'Ann Bee'],
  ['https://www.social.example/twolocks', null],
  ['https://twolocks.example/about.html', null],
])('%s is the page of %s', (address, name) => {
  expect(nameInAddress(address)).toBe(name);
});

describe('ownerInHost', () => {
  test.each([
    ['annteasdale.example', "Ann Teasdale's Notes", 'Ann Teasdale'],
    ['www.ann-teasdale.example', 'The Second Lock | Ann Teasdale', 'Ann Teasdale'],
    ['annteasdale.blogs.example', 'annteasdale', null],
    ['secondlock.example', 'THE SECOND LOCK', null],
    ['twolocks.example', 'Ann Teasdale', null],
  ])('%s, %s', (host, text, owner) => {
    expect(ownerInHost(host, [text])).toBe(owner);
  });
});

describe('ownerInNotice', () => {
  test.each([
    ['© 2019 Anne Teasdale', 'Anne Teasdale'],
    ['Copyright © 2011–2023 by Anne Teasdale. All rights reserved.', 'Anne Teasdale'],
    ['(c) Anne Teasdale • More in the imprint', 'Anne Teasdale'],
    ['© 2019 Lower Meadow Media', null],
    ['© 2019 Teasdale Ltd', null],
    ['Copyright notices and more', null],
  ])('%s', (text, owner) => {
    expect(ownerInNotice(text, false)).toBe(owner);
  });

  test('a notice in the text speaks of a picture unless it tells a year', () => {
    expect(ownerInNotice('© Anne Teasdale', true)).toBeNull();
    expect(ownerInNotice('© 2019 Anne Teasdale', true)).toBe('Anne Teasdale');
  });
});

test.each([
  ['Dec 26, 2023 •  Maren Holt in Lower Meadow', 'Maren Holt'],
  ['Maren Holt | 3 May 2023', 'Maren Holt'],
  ['Maren Holt · May 3, 2023', 'Maren Holt'],
  ['Last Updated | 3 May 2023', null],
  ['LOWER MEADOW, 3 May 2023', null],
  ['3 May 2023', null],
])('beside the date in "%s" stands %s', (line, name) => {
  expect(nameByDate(line)).toBe(name);
});

test.each([
  ['Society for Quiet Streets', true],
  ['Lower Meadow Magazine', true],
  ['Teasdale GmbH', true],
  ['Ann van der Bee', false],
  ['Maren Holt', false],
])('%s is an organisation: %s', (name, is) => {
  expect(isOrganisation(name)).toBe(is);
});

test('who says "I" four times speaks of themselves', () => {
  expect(speaksOfSelf('I came. I saw. My key was lost. It hurt me, somewhat.')).toBe(true);
  expect(speaksOfSelf('They came. I saw. The key was lost.')).toBe(false);
  expect(speaksOfSelf('Ich kam. Ich sah. Mein Schlüssel war weg, und mir war kalt.')).toBe(true);
});

test.each([
  ['The Second Lock | Two Locks', 'Two Locks'],
  ['The Second Lock - A Key - Two Locks', 'Two Locks'],
  ['The Second Lock', ''],
])('%s ends with %s', (title, end) => {
  expect(endOfTitle(title)).toBe(end);
});
