import { describe, expect, test } from 'vitest';
import { findBody } from '../../../lib/core/article/find-body';
import { findClutter } from '../../../lib/core/article/find-clutter';
import { linesNear } from '../../../lib/core/article/lines-near';
import { weighOutline } from '../../../lib/core/article/weigh-outline';
import { outlineOf, prose } from './outline-of';

const read = (lines: string[]) => {
  const outline = outlineOf(lines);
  const weights = weighOutline(outline);
  const root = findBody(outline, weights);
  const clutter = root === null ? [] : findClutter(outline, weights, root);
  const nameOf = (at: number | null) => (at === null ? null : `${outline[at]?.tag} ${outline[at]?.hint}`.trim());
  return {
    root: nameOf(root),
    clutter: clutter.map(nameOf),
    lines: root === null ? [] : linesNear(outline, weights, root),
  };
};

describe('findBody', () => {
  test('the container of the paragraphs', () => {
    const page = [
      'BODY',
      ' DIV header',
      '  UL menu',
      '   LI: [Home] [About]',
      ' DIV post',
      `  P: ${prose(300)}`,
      `  P: ${prose(200)}`,
    ];
    expect(read(page).root).toBe('DIV post');
  });

  test('the block named body where a post is only a list of links', () => {
    const links = Array.from(
      { length: 6 },
      (_, at) => `   LI: [A report on gate number ${at} and on who moved it last]`,
    );
    const page = ['BODY', ' DIV menu', ' DIV entry-content', '  UL', ...links, ' P: Written on Fridays when it rains.'];
    const { root, clutter } = read(page);
    expect(root).toBe('DIV entry-content');
    expect(clutter).toEqual([]);
  });

  test('no block named body takes the place of prose', () => {
    const page = ['BODY', ' DIV entry-content', '  UL', '   LI: [A report on a gate]', ' DIV x', `  P: ${prose(600)}`];
    expect(read(page).root).toBe('DIV x');
  });

  test('text of one block, parted by line breaks', () => {
    expect(read(['BODY', ' DIV main', `  DIV post-body: ${prose(900)}`]).root).toBe('DIV post-body');
  });

  test('the block around several sections, not the longest of them', () => {
    const section = (name: string) => [`  SECTION ${name}`, `   P: ${prose(300)}`, `   P: ${prose(280)}`];
    expect(read(['BODY', ' DIV page', ...section('one'), ...section('two'), ...section('three')]).root).toBe(
      'DIV page',
    );
  });

  test('a short post above long comments', () => {
    const comment = ['   LI comment', `    P: ${prose(700)}`];
    const page = [
      'BODY',
      ' DIV post',
      `  P: ${prose(260)}`,
      `  P: ${prose(150)}`,
      ' DIV comments',
      '  OL list',
      ...comment,
      ...comment,
      ...comment,
    ];
    expect(read(page).root).toBe('DIV post');
  });

  test('a word that names everything on the page is not believed', () => {
    const part = (at: number) => [`   DIV widget-${at} widget`, `    P: ${prose(400)}`];
    expect(read(['BODY', ' MAIN', '  DIV entry', ...part(1), ...part(2), ...part(3)]).root).toBe('DIV entry');
  });

  test('a lead that stands apart belongs to it', () => {
    const page = [
      'BODY',
      ' ARTICLE',
      '  H1: Title',
      '  DIV intro',
      `   P: ${prose(200)}`,
      '  DIV text',
      `   P: ${prose(600)}`,
      `   P: ${prose(600)}`,
    ];
    expect(read(page).root).toBe('ARTICLE');
  });

  test('signs of Chinese weigh more than letters', () => {
    const page = [
      'BODY',
      ' DIV post',
      `  P: ${'山间的小路一直通向远方的村庄。'.repeat(3)}`,
      `  P: ${'路边开满了花。'.repeat(4)}`,
      ' DIV footer',
      '  P: All rights are reserved by the owners of this site, whoever they may be now.',
    ];
    expect(read(page).root).toBe('DIV post');
  });

  test('no prose, no body', () => {
    expect(read(['BODY', ' DIV: [Home]', ' DIV: 12 %']).root).toBeNull();
  });
});

describe('findClutter', () => {
  const body = (inner: string[]) => ['BODY', ' DIV post', `  P: ${prose(400)}`, ...inner, `  P: ${prose(400)}`];

  test.each([
    ['a share bar', ['  DIV share', '   SPAN: Tell a friend'], 'DIV share'],
    ['a list of links', ['  UL', '   LI: [One other story]', '   LI: [Yet another story]'], 'UL'],
    ['an invitation', ['  P: Subscribe to our letter'], 'P'],
    ['a heading over other articles', ['  H3: Related posts'], 'H3'],
    ['a form', ['  FORM signup', '   DIV: Your address'], 'FORM signup'],
    ['an advertisement', ['  DIV: Advertisement'], 'DIV'],
  ])('%s goes', (_, inner, gone) => {
    expect(read(body(inner)).clutter).toEqual([gone]);
  });

  test.each([
    ['a heading', ['  H3: What came of it']],
    ['a list of short points', ['  UL', '   LI: apples', '   LI: pears']],
    ['a short paragraph', ['  P: So much for that.']],
    ['a quotation', ['  BLOCKQUOTE', `   P: ${prose(120)}`]],
  ])('%s stays', (_, inner) => {
    expect(read(body(inner)).clutter).toEqual([]);
  });

  test('lines before the first and behind the last paragraph go', () => {
    const page = [
      'BODY',
      ' DIV post',
      '  DIV: May 3',
      `  P: ${prose(400)}`,
      `  P: ${prose(400)}`,
      '  H3: Leave a note',
    ];
    expect(read(page).clutter).toEqual(['DIV', 'H3']);
  });
});

test('linesNear gives the short lines around the body with their places', () => {
  const page = [
    'BODY',
    ' H1: Title',
    ' DIV: By Ann Bee',
    ' DIV post',
    `  P: ${prose(400)}`,
    `  P: ${prose(400)}`,
    ' DIV: Filed under frost',
  ];
  expect(read(page).lines).toEqual([
    { text: 'By Ann Bee', place: 'before', distance: 1 },
    { text: 'Title', place: 'before', distance: 2 },
    { text: 'Filed under frost', place: 'after', distance: 1 },
  ]);
});
