import { describe, expect, test } from 'vitest';
import { findEnding } from '../../../lib/core/article/find-ending';
import { isBiography } from '../../../lib/core/article/is-biography';
import { isClosingLine } from '../../../lib/core/article/is-closing-line';
import { opensClosing } from '../../../lib/core/article/opens-closing';
import { opensOtherThings } from '../../../lib/core/article/opens-other-things';
import { weighOutline } from '../../../lib/core/article/weigh-outline';
import { outlineOf, prose } from './outline-of';

const line = (text: string) => outlineOf(['BODY', ` P: ${text}`])[1] ?? null;

describe('isClosingLine', () => {
  test.each([
    'Disclosure: the stove was lent to me for a winter.',
    'The views expressed here are those of the goat.',
    'Reporting by Ann Rowe; editing by Tom Lee',
    'Mara Holm contributed to this report.',
    '© 2023 Quay Television. All rights reserved.',
    'Follow [our pictures] of doors.',
    '• Contact us about your own flue.',
    'Need more soot? [Join the list], it goes out when the boat does.',
    'If you liked this letter, will you tell us so?',
    'Lust auf mehr? Hier geht es zu [unserem Brief].',
    '¿Quieres más? Únete a [nuestro canal].',
  ])('%s', (text) => {
    const block = line(text);
    expect(block && isClosingLine(block)).toBe(true);
  });

  test.each([
    'So much for that.',
    'Follow the smoke and you come to the house.',
    'Do you remember the lamp in the harbour office? Nobody does.',
    'What do you think of it?',
    'The reporting was bad that year.',
    'More on that in [the second part].',
  ])('not: %s', (text) => {
    const block = line(text);
    expect(block && isClosingLine(block)).toBe(false);
  });
});

describe('opensClosing', () => {
  test.each(['About the author', 'Über uns', 'Still have questions?', 'Ready to begin?', 'Media contact:', 'KONTAKT', 'Haben Sie noch Fragen?'])(
    '%s', (text) => expect(opensClosing(text)).toBe(true)); // biome-ignore format: a table

  test.each(['About soot', 'Ready or not', 'Contact lenses', 'Über den Fluss', 'What we need', 'Start composting'])(
    'not: %s', (text) => expect(opensClosing(text)).toBe(false)); // biome-ignore format: a table
});

describe('isBiography', () => {
  test.each([
    'Ann Rowe is a writer and boat builder. She lives on an island with a goat.',
    'Jana Holm (41) ist freie Journalistin am Hafen und schreibt über Öfen und Briefe.',
    'Quay & Sons is a nonprofit organisation with forty offices between two capes.',
  ])('%s', (text) => expect(isBiography(text)).toBe(true));

  test.each([
    'This is the first time that a company has burned its own drafts in public, they say.',
    'Ann Rowe is a writer.',
    'Ann Rowe is older than the bridge and has never once used it, whatever the mail brought.',
    'It is a platform of oak, four feet above the tide, and an author sat on it all day long.',
  ])('not: %s', (text) => expect(isBiography(text)).toBe(false));
});

test('a heading that only begins like one over other articles opens none', () => {
  expect(opensOtherThings('You may also like')).toBe(true);
  expect(opensOtherThings('You may get too much of it')).toBe(false);
});

describe('findEnding', () => {
  const endOf = (lines: string[]) => {
    const outline = outlineOf(['BODY', ' DIV post', `  P: ${prose(900)}`, `  P: ${prose(900)}`, ...lines]);
    const end = findEnding(outline, weighOutline(outline), 1);
    return end < outline.length ? `${outline[end]?.tag}: ${outline[end]?.text.slice(0, 20)}` : null;
  };

  test('nothing is left out of a text that ends with itself', () => {
    expect(endOf(['  H3: A last word', `  P: ${prose(200)}`])).toBeNull();
  });

  test('a part under a closing heading goes, and closing lines before it', () => {
    expect(endOf(['  P: Follow [our pictures].', '  H3: Contact', `  P: ${prose(100)}`])).toBe(
      'P: Follow our pictures.',
    );
  });

  test('no more goes than a quarter of the text', () => {
    expect(endOf(['  H3: Contact', `  P: ${prose(900)}`])).toBeNull();
  });

  test('a line that closes stays where the text goes on behind it', () => {
    expect(endOf(['  P: Follow [our pictures].', `  P: ${prose(100)}`])).toBeNull();
  });
});
