import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown } from '../../../lib/core/export/markdown';
import { articleRow, highlightRow, keepings, options } from './keepings';

const write = (kept: Parameters<typeof markdown.write>[0], ticked = options) => String(markdown.write(kept, ticked));

test('one article: front matter, quotes, notes, tags, and who said it in a comment', () => {
  const comment = { id: '7', author: 'Maggie', published: Date.UTC(2017, 3, 14), permalink: null, parent: null };
  const first = highlightRow({ note: 'Mine, **theirs**.', tags: ['family', 'ask T'] }, 'One line.\nAnd *another*.');
  const second = highlightRow({ id: 'f'.repeat(32) }, 'Said below.');
  second.anchor.comment = comment;
  expect(write(keepings([first, second]), { ...options, links: false })).toBe(`---
title: "A slow hedge"
author: "Ida Rowan"
site: "The Kitchen Garden"
url: "https://garden.example/blog/a-slow-hedge"
published: "2019-03-04"
saved: "2026-03-01"
tags: ["family", "ask T"]
---

> One line.
> And \\*another\\*.

Mine, **theirs**.

#family #ask-T

> Said below.
> — Maggie, in a comment, 14 April 2017
`);
});

test('with links every passage has a block id and a link to it', () => {
  const text = write(keepings([highlightRow({}, 'A hedge, well-kept, is a wall that breathes.')]));
  expect(text).toContain('\n\n^gm-0123456789ab\n\n');
  expect(text).toContain(
    '[Open at this passage](<https://garden.example/blog/a-slow-hedge#:~:text=A%20hedge%2C%20well%2Dkept%2C%20is%20a%20wall%20that%20breathes.>)',
  );
});

test('several articles stand under a heading each', () => {
  const other = articleRow({ id: 'b2'.repeat(16), title: 'On # mulch', author: '', site: '', published: null });
  const kept = {
    ...keepings([highlightRow(), highlightRow({ article: other.id }, 'Straw.')]),
    articles: [articleRow(), other],
  };
  const text = write(kept);
  expect(text).toContain('title: "Highlights"');
  expect(text.match(/^# .*$/gm)).toEqual(['# A slow hedge', '# On \\# mulch']);
  expect(text).toContain('Ida Rowan · The Kitchen Garden · 2019-03-04');
});

test('without notes and tags there are none', () => {
  const text = write(
    keepings([highlightRow({ note: 'Private.', tags: ['family'] })], articleRow({ note: 'On the whole.' })),
    {
      ...options,
      notesAndTags: false,
    },
  );
  expect(text).not.toMatch(/Private|family|On the whole/);
});

test.each([
  ['<script>window.__x = 1</script>', '\\<script>window.__x = 1\\</script>'],
  ['[run](javascript:alert(1))', '[run\\](javascript:alert(1))'],
  ['[read](https://a.example)', '[read](https://a.example)'],
  ['[x]: javascript:alert(1)', '[x\\]: javascript:alert(1)'],
  ['an open fence\n```js\ncode', 'an open fence\n```js\ncode\n```'],
  ['- [ ] to do', '- [ ] to do'],
])('a note keeps its Markdown, but no HTML and no end: %j', (note, expected) => {
  expect(write(keepings([highlightRow({ note })]))).toContain(`\n\n${expected}\n`);
});

test('whatever the words are, front matter and quotes keep their shape', () => {
  const words = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(words, words, words, (title, exact, tag) => {
      const text = write(keepings([highlightRow({ tags: tag === '' ? [] : [tag] }, exact)], articleRow({ title })), {
        ...options,
        links: false,
      });
      const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      const keys = front.split('\n').map((line) => line.slice(0, line.indexOf(':')));
      expect(keys.every((key) => ['title', 'author', 'site', 'url', 'published', 'saved', 'tags'].includes(key))).toBe(
        true,
      );
      for (const line of body.split('\n'))
        expect(line).toMatch(/^$|^>$|^> |^#[\p{L}\p{M}\p{N}]|^#[\p{L}\p{M}\p{N}_/-]+$/u);
    }),
    { numRuns: 150 },
  );
});
