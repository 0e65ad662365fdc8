import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleId, mainSiteOf, pageKey, shortHash, siteOf } from '../../lib/core/page-key';

test.each([
  ['http and https are one', 'http://blog.example/post', 'https://blog.example/post'],
  ['www and a slash at the end do not count', 'https://www.blog.example/post/', 'https://blog.example/post'],
  ['the place in the page does not count', 'https://blog.example/post#comments', 'https://blog.example/post'],
  ['a route in the hash chooses the page', 'https://app.example/#!/post/3', 'https://app.example/#!/post/3'],
  [
    'tracking does not count',
    'https://blog.example/post?utm_source=a&fbclid=b&gclid=c&_hsenc=d&mc_cid=e',
    'https://blog.example/post',
  ],
  [
    'what chooses the content stays, in order',
    'https://blog.example/?page=2&p=12&utm_medium=x',
    'https://blog.example/?p=12&page=2',
  ],
  ['an answered comment is the same page', 'https://blog.example/post?replytocom=77', 'https://blog.example/post'],
  ['a port is part of the site', 'http://127.0.0.1:8080/a', 'https://127.0.0.1:8080/a'],
  ['doubled slashes are one', 'https://blog.example//a//b/', 'https://blog.example/a/b'],
])('%s', (_, address, key) => expect(pageKey(address)).toBe(key));

test.each(['file:///home/me/a.html', 'about:blank', 'chrome://settings', 'javascript:alert(1)', 'not an address', ''])(
  '%s is no page',
  (address) => {
    expect(pageKey(address)).toBeNull();
    expect(siteOf(address)).toBeNull();
  },
);

test.each([
  ['https://m.blog.example/a', 'blog.example'],
  ['https://mobile.blog.example/a', 'blog.example'],
  ['https://amp.www.blog.example/a', 'www.blog.example'],
  ['https://www.blog.example/a', 'blog.example'],
  ['https://mum.blog.example/a', 'mum.blog.example'],
  ['https://m.example/a', 'm.example'],
  ['file:///m.blog.example', null],
])('the main site of %s is %s', (address, site) => expect(mainSiteOf(address)).toBe(site));

test('a key is its own key', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const key = pageKey(address);
      expect(key === null || pageKey(key) === key).toBe(true);
    }),
  );
});

test('ids are 32 hex digits of the key alone, hashes are short', async () => {
  expect(await articleId('https://blog.example/post')).toMatch(/^[0-9a-f]{32}$/);
  expect(await articleId('https://blog.example/post')).not.toBe(await articleId('https://blog.example/post2'));
  const hashes = new Set(Array.from({ length: 20_000 }, (_, n) => shortHash(`https://blog.example/${n}`)));
  expect(hashes.size).toBeGreaterThan(19_990);
});
