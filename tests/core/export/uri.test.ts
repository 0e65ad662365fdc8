import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uri } from '../../../lib/core/export/uri';

/** RFC 3986, as far as it rules the part after the host. */
const valid =
  /^https?:\/\/[^/?#]+\/(?:[!$&'()*+,\-./0-9:;=@A-Z_a-z~]|%[0-9A-Fa-f]{2})*(?:\?(?:[!$&'()*+,\-./0-9:;=?@A-Z_a-z~]|%[0-9A-Fa-f]{2})*)?(?:#(?:[!$&'()*+,\-./0-9:;=?@A-Z_a-z~]|%[0-9A-Fa-f]{2})*)?$/;

test.each([
  ['https://a.example/b|c', 'https://a.example/b%7Cc'],
  ['https://a.example/b^[c]?d={e}', 'https://a.example/b%5E%5Bc%5D?d=%7Be%7D'],
  ['https://a.example/50%?q=100%25', 'https://a.example/50%25?q=100%25'],
  ['https://a.example/straße#ä', 'https://a.example/stra%C3%9Fe#%C3%A4'],
  ['https://a.example', 'https://a.example/'],
  ['https://reader:secret@a.example/b', 'https://a.example/b'],
  ['javascript:alert(1)', null],
  ['file:///home/a.html', null],
  ['', null],
])('%s becomes %s', (address, expected) => {
  expect(uri(address)).toBe(expected);
});

test('whatever stands behind the host, RFC 3986 allows it, and once is enough', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, rest) => {
      const address = uri(`https://a.example/${path}?${rest}#${path}`);
      if (address === null) return;
      expect(address).toMatch(valid);
      expect(uri(address)).toBe(address);
    }),
    { numRuns: 300 },
  );
});
