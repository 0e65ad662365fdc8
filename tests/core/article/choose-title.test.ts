import { describe, expect, test } from 'vitest';
import { chooseTitle } from '../../../lib/core/article/choose-title';
import { withoutSite } from '../../../lib/core/article/without-site';

const heading = (text: string, weight = 1.5) => ({ text, weight, isHeading: true });
const told = (text: string, weight = 1.3) => ({ text, weight, isHeading: false });

describe('chooseTitle', () => {
  test('the heading that is part of the document title, not the name of the site', () => {
    const claims = [heading('Slow Line', 1.8), heading('The Signal Box', 0.8)];
    expect(chooseTitle({ claims, documentTitle: 'The Signal Box | Slow Line', sites: ['Slow Line'] })).toBe(
      'The Signal Box',
    );
  });

  test('what heading and head agree on beats a lone heading', () => {
    const claims = [heading('Latest news'), heading('Unpicking', 0.8), told('Unpicking')];
    expect(chooseTitle({ claims, documentTitle: 'Unpicking - Second Row', sites: ['Second Row'] })).toBe('Unpicking');
  });

  test('one word of the document title is not the title', () => {
    const claims = [heading('Pros', 0.8), told('Hammocks Compared: Pros and Cons of Twelve')];
    const evidence = { claims, documentTitle: 'Hammocks Compared: Pros and Cons of Twelve', sites: [] };
    expect(chooseTitle(evidence)).toBe('Hammocks Compared: Pros and Cons of Twelve');
  });

  test('the document title where there is nothing else', () => {
    expect(chooseTitle({ claims: [], documentTitle: 'On Losing a Glove', sites: [] })).toBe('On Losing a Glove');
  });

  test('none', () => {
    expect(chooseTitle({ claims: [], documentTitle: ' ', sites: [] })).toBe('');
  });
});

test.each([
  ['Unpicking | Second Row', ['Second Row'], 'Unpicking'],
  ['Unpicking – second row', ['Second Row'], 'Unpicking'],
  ['Second Row: Unpicking', ['Second Row'], 'Unpicking'],
  ['A view | AOC - Analysis Opinion', ['AOC - Analysis Opinion'], 'A view'],
  ['Second Rowers', ['Second Row'], 'Second Rowers'],
  ['Second Row', ['Second Row'], 'Second Row'],
  ['The best second row', ['Second Row'], 'The best second row'],
])('%s without %s is %s', (title, sites, bare) => {
  // The last case: a title may end with the site's name as its own words.
  expect(withoutSite(title, sites)).toBe(bare);
});
