import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from './harness';
import { readInPage } from './read-in-page';

const home = resolve(import.meta.dirname, '../..');
const fixtures = join(home, 'tests/fixtures/article');

/** What a fixture's expected.json says; what is left out is not looked at. Dates are ISO 8601 to the minute, in the page's own clock. */
interface Expected {
  url: string;
  article: boolean;
  /** Selector of the element that must be the root. */
  root?: string;
  title?: string;
  authors?: string[];
  site?: string;
  language?: string;
  published?: string;
  tags?: string[];
  categories?: string[];
  bodyHas?: string[];
  bodyLacks?: string[];
  comments?: {
    author?: string;
    published?: string | null;
    depth?: number;
    parent?: number | null;
    byOwner?: boolean;
    permalink?: string;
    /** Whether it stands in a frame's document. */
    inFrame?: boolean;
    text?: string;
  }[];
  elsewhere?: { system: string; count: number | null } | null;
}

const minute = (time: number | null) => (time === null ? null : new Date(time).toISOString().slice(0, 16));

for (const name of readdirSync(fixtures)) {
  test(`article: ${name} @firefox`, async ({ page }) => {
    const expected = JSON.parse(readFileSync(join(fixtures, name, 'expected.json'), 'utf8')) as Expected;
    const read = await readInPage(page, readFileSync(join(fixtures, name, 'page.html'), 'utf8'), expected.url);
    expect(read.records, 'mutation records').toBe(0);
    expect(read.mayBeArticle && read.isArticle, read.reasons.join(', ')).toBe(expected.article);
    if (expected.article) expect(read.mayBeArticle, 'the first look').toBe(true);
    if (expected.article) expect(read.matches, 'elements the path matches').toBe(1);
    if (expected.root) {
      const same = await page.evaluate(
        ([path, wanted]) => document.querySelector(path ?? '') === document.querySelector(wanted ?? ''),
        [read.root, expected.root],
      );
      expect(same, `root is ${read.root}`).toBe(true);
    }
    for (const field of ['title', 'authors', 'site', 'language', 'tags', 'categories'] as const)
      if (expected[field] !== undefined) expect(read.facts[field], field).toEqual(expected[field]);
    if (expected.published) expect(minute(read.facts.published)).toBe(expected.published);
    for (const words of expected.bodyHas ?? []) expect(read.body).toContain(words);
    for (const words of expected.bodyLacks ?? []) expect(read.body).not.toContain(words);
    if (expected.comments) {
      const comments = read.comments.map((comment) => ({ ...comment, published: minute(comment.published) }));
      expect(comments).toHaveLength(expected.comments.length);
      expect(comments).toMatchObject(expected.comments);
    }
    if (expected.elsewhere !== undefined) expect(read.elsewhere).toEqual(expected.elsewhere);
  });
}

const seed = resolve(home, '../shared/seed');
const seedUrl = 'https://seedblog.example/2011/10/05/boundaries-dependence-and-interdependence/';

for (const [name, owner] of [
  ['page.html', null],
  ['page-named.html', 'AG'],
] as const) {
  test(`article: the post this was made for, ${name} @firefox`, async ({ page }) => {
    test.skip(!existsSync(join(seed, name)), 'the post is not part of the repository');
    const read = await readInPage(page, readFileSync(join(seed, name), 'utf8'), seedUrl);
    expect(read.mayBeArticle && read.isArticle).toBe(true);
    expect(read.facts).toMatchObject({
      title: 'Boundaries, Dependence and\u00a0Interdependence'.replace('\u00a0', ' '),
      site: 'Attachment Notes',
      language: 'en',
      published: Date.UTC(2011, 9, 5),
    });
    expect(read.facts.categories).toEqual(['attachment theory', 'boundaries', 'dependence', 'interdependence']);
    expect(read.comments).toHaveLength(14);
    expect(read.comments.flatMap(({ parent }, at) => (parent === null ? [] : [[at, parent]]))).toEqual([
      [3, 2],
      [5, 4],
      [7, 6],
      [9, 8],
      [11, 10],
      [13, 12],
    ]);
    const owners = read.comments.filter(({ byOwner }) => byOwner);
    expect(owners.map(({ author }) => author)).toEqual(Array(7).fill(owner));
    expect(read.comments.map(({ published }) => minute(published))).toMatchObject(
      ['2011-10-06T04:25', '2011-10-06T09:15', '2011-10-06T15:12'].concat([
        '2011-10-06T15:15',
        '2011-10-06T16:12',
        '2011-10-06T16:16',
        '2011-10-13T22:40',
        '2011-10-13T23:45',
        '2014-03-25T05:54',
        '2014-03-25T10:26',
        '2015-07-24T09:58',
        '2015-07-26T22:02',
        '2017-04-14T08:27',
        '2017-04-28T12:28',
      ]),
    );
  });
}
