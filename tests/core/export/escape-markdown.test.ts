import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../lib/core/export/escape-markdown';
import { plainLines } from '../../../lib/core/export/plain-lines';

/** What a reader of Markdown, Obsidian or Logseq would take for markup, were it not escaped. */
const live = [
  /[`*[\]<|~$^#]/,
  /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u,
  /==|%%|::|\{\{|\}\}|\(\(/,
  /&#?\w+;/,
  /:\/\//,
  /\bwww\./i,
  /\S@\S/,
  /^\s*(?:[-+>=]|\d{1,9}[.)])/,
];

/** The text that a reader sees, and the same with a sign of no meaning for every escaped character. */
function readEscaped(markdown: string): { text: string; raw: string } {
  const text = markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  const raw = markdown.replace(/\\[!-/:-@[-`{-~]/g, '\ue000');
  return { text, raw };
}

test.each([
  [
    'Boundaries are what tell us where we end; it’s (mostly) fine.',
    'Boundaries are what tell us where we end; it’s (mostly) fine.',
  ],
  ['1. not a list', '1\\. not a list'],
  ['- nor this', '\\- nor this'],
  ['--- nor a rule', '\\--- nor a rule'],
  ['> a sign', '\\> a sign'],
  ['snake_case stays, _this_ does not', 'snake_case stays, \\_this\\_ does not'],
  ['[[link]] and #tag', '\\[\\[link\\]\\] and \\#tag'],
  ['a == b, 100 %', 'a \\=\\= b, 100 %'],
  ['AT&T &amp; more', 'AT&T \\&amp; more'],
  ['see https://a.example', 'see https\\://a.example'],
  ['id:: 5', 'id\\:\\: 5'],
  ['<b>bold</b>', '\\<b>bold\\</b>'],
])('%s', (line, expected) => {
  expect(escapeMarkdown(line)).toBe(expected);
});

const markup = fc.array(
  fc.constantFrom(...'\\`*_{}[]()#+-.!|<>~=%$^:&"\'@/ a1;', '[[', '==', '%%', '::', '{{', '((', 'www.', '&lt;', '---'),
  { maxLength: 20 },
);

test('nothing in plain text stays markup, and the words stay as they are', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        markup.map((pieces) => pieces.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        for (const line of plainLines(text)) {
          const read = readEscaped(escapeMarkdown(line));
          expect(read.text).toBe(line);
          for (const pattern of live) expect(read.raw).not.toMatch(pattern);
        }
      },
    ),
    { numRuns: 500 },
  );
});
