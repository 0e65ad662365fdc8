import { expect, test } from 'vitest';
import { pageKey } from '../../lib/core/page-key';
import { fingerprint } from '../../lib/core/quote/fingerprint';
import { type ArticleSigns, judgeSame, type Sameness } from '../../lib/core/same-article';

const printOf = (text: string) => fingerprint({ text, breaks: [], zones: [] });
/** Prose of its own for each seed: words are drawn, not repeated. */
function prose(seed: number, sentences = 40): string {
  const words =
    'harbour kettle ladder promise winter orchard letter garden river window stone bread lantern cousin silence bicycle evening mirror station paper'.split(
      ' ',
    );
  let state = seed * 7919 + 17;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
  const sentence = () => `${Array.from({ length: 9 }, () => words[next() % words.length]).join(' ')}${next() % 97}. `;
  return Array.from({ length: sentences }, sentence).join('');
}
const story = prose(1);
const boiler = prose(50, 6);

const page = (address: string, canonical: string | null, text: string | null): ArticleSigns => ({
  keys: [pageKey(`https://blog.example${address}`) ?? ''],
  canonical: canonical === null ? null : pageKey(`https://blog.example${canonical}`),
  fingerprint: text === null ? null : printOf(text),
});
const main = page('/2024/leaning', '/2024/leaning', story);

/** Other pages of the site, and whether they are the article at /2024/leaning. `truth`: whether they really are. */
const cases: [name: string, other: ArticleSigns, truth: boolean, expected: Sameness][] = [
  ['the AMP form', page('/2024/leaning/amp', '/2024/leaning', story), true, 'same'],
  ['the AMP form by parameter', page('/2024/leaning?amp=1', '/2024/leaning', story), true, 'same'],
  ['the print form', page('/2024/leaning?print=1', '/2024/leaning', story), true, 'same'],
  ['the mobile form of Blogger', page('/2024/leaning?m=1', '/2024/leaning', story), true, 'same'],
  ['the print form that names no address', page('/print/leaning', null, story), true, 'ask'],
  ['the short address', page('/?p=4711', '/2024/leaning', story), true, 'same'],
  ['an old address that still answers', page('/leaning.html', '/2024/leaning', story), true, 'same'],
  ['the same, edited since', page('/leaning.html', '/2024/leaning', `${story.slice(0, 2600)} Edited. ${story.slice(2650)}`), true, 'same'],
  ['the print form with a notice around it', page('/print/leaning', '/2024/leaning', boiler + story), true, 'same'],
  ['moved, and the new page names itself', page('/essays/leaning', '/essays/leaning', story), true, 'ask'],
  ['a preview that names itself', page('/?preview=true&p=4711', null, story), true, 'ask'],
  ['imported, never seen: no fingerprint', page('/2024/leaning/amp', '/2024/leaning', null), true, 'ask'],
  ['written anew at the same canonical address', page('/2024/leaning/amp', '/2024/leaning', prose(2)), true, 'ask'],
  ['another article', page('/2024/harbour', '/2024/harbour', prose(3)), false, 'apart'],
  ['another article by parameter', page('/?p=4712', '/?p=4712', prose(4)), false, 'apart'],
  ['all pages of the site name the front page', page('/2024/harbour', '/', prose(5)), false, 'apart'],
  ['the front page with its teaser', page('/', '/', story.slice(0, 500) + prose(6)), false, 'apart'],
  ['its second page names the first', page('/2024/leaning?page=2', '/2024/leaning', prose(7)), false, 'apart'],
  ['its second page by path', page('/2024/leaning/2', '/2024/leaning', prose(8)), false, 'apart'],
  ['its comments, page two', page('/2024/leaning/page/2', '/2024/leaning', prose(9)), false, 'apart'],
  ['its page in another language', page('/de/anlehnen', '/de/anlehnen', prose(10)), false, 'apart'],
  ['its announcement, a third of it', page('/news/leaning', '/news/leaning', story.slice(0, 1000)), false, 'apart'],
  ['the next article with the same boilerplate', page('/2024/next', '/2024/next', boiler + prose(11, 30)), false, 'apart'],
  ['a picture page without text that names the article', page('/2024/leaning/picture', '/2024/leaning', 'One picture.'), false, 'ask'],
  ['a template gone wrong: names the article, has another text', page('/2024/other', '/2024/leaning', prose(12)), false, 'ask'],
]; // biome-ignore format: a table

test.each(cases)('%s', (_name, other, _truth, expected) => {
  expect(judgeSame(main, other)).toBe(expected);
  expect(judgeSame(other, main)).toBe(expected);
});

test('nothing is joined that is two articles; of one article in two forms most are joined without a question', () => {
  const joined = cases.filter(([, other]) => judgeSame(main, other) === 'same');
  expect(joined.filter(([, , truth]) => !truth)).toEqual([]);
  const one = cases.filter(([, , truth]) => truth);
  expect(joined.length / one.length).toBeGreaterThan(0.6);
  expect(one.filter(([, other]) => judgeSame(main, other) === 'apart')).toEqual([]);
});

test('an address that was kept is the same, whatever the text says', () => {
  expect(judgeSame(main, page('/2024/leaning/?utm_source=x', null, prose(20)))).toBe('same');
});
