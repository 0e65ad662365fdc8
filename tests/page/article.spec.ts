import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkReading, type Expected, minute } from './check-reading';
import { expect, test } from './harness';
import { readInPage } from './read-in-page';

const home = resolve(import.meta.dirname, '../..');
const fixtures = join(home, 'tests/fixtures/article');

for (const name of readdirSync(fixtures)) {
  test(`article: ${name} @firefox`, async ({ leaf }) => {
    const expected = JSON.parse(readFileSync(join(fixtures, name, 'expected.json'), 'utf8')) as Expected;
    const read = await readInPage(leaf, readFileSync(join(fixtures, name, 'page.html'), 'utf8'), expected.url);
    await checkReading(leaf, read, expected);
  });
}

const seed = resolve(home, '../shared/seed');
const seedUrl = 'https://seedblog.example/2011/10/05/boundaries-dependence-and-interdependence/';

for (const [name, owner] of [
  ['page.html', null],
  ['page-named.html', 'AG'],
] as const) {
  test(`article: the post this was made for, ${name} @firefox`, async ({ leaf }) => {
    test.skip(!existsSync(join(seed, name)), 'the post is not part of the repository');
    const read = await readInPage(leaf, readFileSync(join(seed, name), 'utf8'), seedUrl);
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
