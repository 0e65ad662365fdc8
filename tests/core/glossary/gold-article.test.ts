import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileGlossary } from '../../../lib/core/glossary/compile-glossary';
import { findTerms } from '../../../lib/core/glossary/find-terms';
import type { Glossary } from '../../../lib/core/glossary/glossary';
import type { Mention } from '../../../lib/core/model';
import pack from '../../../public/packs/attachment.json';
import { goldArticle } from './gold-article';
import { goldHoldingTheLine } from './gold-holding-the-line';
import { goldSeed } from './gold-seed';

const glossary = compileGlossary((pack as Glossary).terms);

/** Finds mentions in a text whose lines are its blocks. */
function read(text: string): Mention[] {
  const breaks = [...text.matchAll(/\n/g)].map((found) => found.index);
  return findTerms({ text, breaks, zones: [] }, glossary);
}

/** The text without its marks, and what they say; a mark without a term is plain text. */
function unmark(marked: string): { text: string; gold: Mention[] } {
  const gold: Mention[] = [];
  let text = '';
  for (const part of marked.split(/(\[\[.*?\]\])/)) {
    const [, words, term] = /^\[\[(.*?)\|(.*?)\]\]$/.exec(part) ?? [];
    if (words !== undefined && term) gold.push({ term, start: text.length, end: text.length + words.length });
    text += words ?? part;
  }
  return { text, gold };
}

const same = (one: Mention) => (other: Mention) =>
  one.term === other.term && one.start < other.end && other.start < one.end;

test('an article read by a person: precision at least 0.98, recall at least 0.95', () => {
  const { text, gold } = unmark(goldArticle);
  const found = read(text);
  const wrong = found.filter((mention) => !gold.some(same(mention)));
  const missed = gold.filter((mention) => !found.some(same(mention)));
  const show = (mention: Mention) => `${mention.term}: ${text.slice(mention.start - 30, mention.end + 20)}`;
  expect(gold.length).toBeGreaterThan(25);
  expect(1 - wrong.length / found.length, wrong.map(show).join('\n')).toBeGreaterThanOrEqual(0.98);
  expect(1 - missed.length / gold.length, missed.map(show).join('\n')).toBeGreaterThanOrEqual(0.95);
});

/** Every mention as its line, first word and term. */
function mentionsByLine(text: string): string[] {
  return read(text).map(({ term, start, end }) => {
    const line = text.slice(0, start).split('\n').length;
    const [first = ''] = text
      .slice(start, end)
      .toLowerCase()
      .split(/[\s,”]/);
    return `${line} ${first}:${term}`;
  });
}

/** What stands in the first list more often than in the second. */
function more(one: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return one.filter((mention) => {
    const at = left.indexOf(mention);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function mustBeRead(text: string, lines: Readonly<Record<number, string>>): void {
  const gold = Object.entries(lines).flatMap(([line, all]) => all.split(' ').map((one) => `${line} ${one}`));
  const found = mentionsByLine(text);
  const [wrong, missed] = [more(found, gold), more(gold, found)];
  expect(gold.length).toBeGreaterThan(25);
  expect(1 - wrong.length / found.length, `wrong: ${wrong.join(', ')}`).toBeGreaterThanOrEqual(0.98);
  expect(1 - missed.length / gold.length, `missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(0.95);
}

const seed = new URL('../../../../shared/seed/boundaries-dependence-interdependence.txt', import.meta.url);
test.runIf(existsSync(seed))('the first sample article, body and comments, read by a person', () => {
  mustBeRead(readFileSync(seed, 'utf8'), goldSeed);
});

test('our own sample article, body and comments, read by a person', () => {
  const html = readFileSync(new URL('../../../samples/holding-the-line.html', import.meta.url), 'utf8');
  const body = html.slice(html.indexOf('<body'));
  const blocks = [...body.matchAll(/<(p|h1|h2|h3|blockquote|li)\b[^>]*>([\s\S]*?)<\/\1>/g)];
  const lines = blocks.map(([, , inside = '']) =>
    inside
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  mustBeRead(lines.join('\n'), goldHoldingTheLine);
});
