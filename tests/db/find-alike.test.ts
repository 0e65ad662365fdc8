import { expect, test } from 'vitest';
import { createHighlight } from '../../lib/db/create-highlight';
import { findAlike } from '../../lib/db/find-alike';
import { joinArticle } from '../../lib/db/join-article';
import { listHighlightsOfArticle, readArticle } from '../../lib/db/list-of-article';
import { freshDatabase, newHighlight, origin } from './fresh-database';

const print = `000fff${'0123456789abcdef'.repeat(2)}`;
const highlight = () => {
  const made = newHighlight();
  return { ...made, anchor: { ...made.anchor, hints: { fingerprint: print } } };
};
const amp = 'b'.repeat(32);
const signs = { keys: ['https://blog.example/trust/amp'], canonical: 'https://blog.example/trust', fingerprint: print };
const here = { id: amp, site: 'blog.example', signs };

test('an article is found by its address and its text, among those of the site alone', async () => {
  const database = await freshDatabase();
  await createHighlight(database, highlight(), origin);
  await createHighlight(database, highlight(), {
    ...origin,
    article: 'c'.repeat(32),
    address: 'https://else.example/trust',
  });
  expect(await findAlike(database, here)).toMatchObject({ state: 'sure', row: { id: origin.article } });
  expect(await findAlike(database, { ...here, site: 'nowhere.example' })).toBeNull();
  const unnamed = { ...here, signs: { ...signs, canonical: null } };
  expect(await findAlike(database, unnamed)).toMatchObject({ state: 'ask', row: { id: origin.article } });
});

test('the form for small screens, under a host of its own, is of the same site', async () => {
  const database = await freshDatabase();
  await createHighlight(database, highlight(), { ...origin, address: 'https://m.blog.example/trust' });
  expect(await findAlike(database, { ...here, signs: { ...signs, canonical: null } })).toMatchObject({ state: 'ask' });
});

test('joined articles show each other’s highlights, and parted ones their own again', async () => {
  const database = await freshDatabase();
  await createHighlight(database, highlight(), origin);
  const address = 'https://blog.example/trust/amp';
  await createHighlight(database, highlight(), { ...origin, article: amp, address });
  await joinArticle(database, { id: amp, address, to: origin.article });
  expect((await readArticle(database, amp))?.id).toBe(origin.article);
  expect(await listHighlightsOfArticle(database, amp)).toHaveLength(2);
  expect(await listHighlightsOfArticle(database, origin.article)).toHaveLength(2);
  expect(await findAlike(database, here)).toMatchObject({ state: 'joined' });
  await joinArticle(database, { id: amp, address, to: null });
  expect(await listHighlightsOfArticle(database, amp)).toHaveLength(1);
  expect(await listHighlightsOfArticle(database, origin.article)).toHaveLength(1);
});

test('an article without highlights is nothing to ask about', async () => {
  const database = await freshDatabase();
  expect(await findAlike(database, here)).toBeNull();
});
