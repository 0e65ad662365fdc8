import { describe, expect, test } from 'vitest';
import { type ArticleSignals, judgeArticle } from '../../../lib/core/article/judge-article';
import { judgeQuickly } from '../../../lib/core/article/judge-quickly';
import type { QuickSignals } from '../../../lib/core/article/quick-signals';

const plain: QuickSignals = {
  address: 'example.org/2014/06/the-old-signal-box/',
  query: '',
  ogType: '',
  types: '',
  theme: '',
  prose: 2400,
  buttons: 3,
};

describe('judgeQuickly', () => {
  test.each<[string, Partial<QuickSignals>]>([
    ['a post without any mark', {}],
    ['a short post', { prose: 300, theme: 'single single-post' }],
    ['a post whose words the quick look cannot see', { prose: 0, ogType: 'article', types: 'blogposting' }],
    ['a doubtful page', { address: 'example.org/about/', prose: 900, ogType: 'website' }],
    ['a post under a number', { address: 'example.org/', query: '?p=123' }],
    [
      'an entry whose name the address writes in Chinese',
      { address: 'example.org/item/%e6%bd%ae%e6%b1%90', prose: 0, buttons: 20 },
    ],
  ])('%s may be an article', (_, signals) => {
    expect(judgeQuickly({ ...plain, ...signals }).isArticle).toBe(true);
  });

  test.each<[string, Partial<QuickSignals>]>([
    ['the front page of a blog', { address: 'example.org/', theme: 'home blog' }],
    ['an archive', { address: 'example.org/tag/craft/', theme: 'archive tag' }],
    ['a login', { address: 'example.org/login', prose: 90 }],
    ['a product', { address: 'example.org/p/oak-shelf', ogType: 'product', types: 'product review', prose: 240 }],
    ['a search', { address: 'example.org/', query: '?s=tide', theme: 'search search-results', prose: 700 }],
  ])('%s is none', (_, signals) => {
    expect(judgeQuickly({ ...plain, ...signals }).isArticle).toBe(false);
  });
});

const read: ArticleSignals = {
  ...plain, text: 3000, linkedText: 500, bodyProse: 2400, otherProse: 0, bodyLinked: 20, bodyParagraphs: 8, together: 1, named: false,
  prices: 0, dates: 1, teasers: 0, repeated: 1, words: 420, dated: true, signed: true, times: 1, fields: 2, comments: false, commentItems: 0, written: false, articles: 1,
}; // biome-ignore format: a record

describe('judgeArticle', () => {
  test.each<[string, Partial<ArticleSignals>]>([
    ['a post', {}],
    ['a post that names neither day nor author', { dated: false, signed: false }],
    [
      'an entry of an encyclopaedia',
      { address: 'example.org/wiki/tide', dated: false, signed: false, bodyProse: 9000 },
    ],
    ['a post with comments that repeat', { repeated: 5, commentItems: 12, times: 13 }],
  ])('%s is an article', (_, signals) => {
    expect(judgeArticle({ ...read, ...signals }).isArticle).toBe(true);
  });

  test.each<[string, Partial<ArticleSignals>]>([
    ['a forum thread', { address: 'forum.example.org/t/loops/9', repeated: 12, signed: false }],
    [
      'a shop’s list',
      {
        address: 'example.org/c/boots',
        dated: false,
        signed: false,
        prices: 40,
        buttons: 60,
        bodyProse: 700,
      },
    ],
    [
      'a service',
      { address: 'example.org/services/', ogType: 'website', dated: false, signed: false, buttons: 25, repeated: 6 },
    ],
    [
      'sections of a page that sells',
      {
        address: 'example.org/for-teams',
        dated: false,
        signed: false,
        together: 0.2,
        buttons: 20,
        ogType: 'website',
        text: 6000,
      },
    ],
    ['a page with hardly a word', { words: 12 }],
    ['the terms of a service', { address: 'example.org/terms-of-service', signed: false }],
    [
      'a list of dated teasers',
      { address: 'example.org/island', signed: false, dates: 9, teasers: 9, repeated: 9, times: 9 },
    ],
  ])('%s is none', (_, signals) => {
    expect(judgeArticle({ ...read, ...signals }).isArticle).toBe(false);
  });

  test('a day and a name never speak against an article, so it can be one before they are looked for', () => {
    const score = (dated: boolean, signed: boolean) => judgeArticle({ ...read, dated, signed }).score;
    expect(score(true, false)).toBeGreaterThan(score(false, false));
    expect(score(false, true)).toBeGreaterThan(score(false, false));
  });

  test('reasons come in the order of their weight', () => {
    const { reasons } = judgeArticle({ ...read, address: 'forum.example.org/t/loops/9' });
    expect(reasons[0]).toBe('its address names a forum');
  });
});
