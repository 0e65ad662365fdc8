import { expect, test } from 'vitest';
import { chooseLabels } from '../../../lib/core/article/choose-labels';

const nothing = {
  marked: [],
  addressed: [],
  lined: [],
  keywords: [],
  sections: [],
  lastStep: null,
  directory: null,
  isShown: () => true,
};
const label = (text: string, isCategory = false) => ({ text, isCategory });

test('marked links come before addressed ones and before keywords', () => {
  const evidence = {
    ...nothing,
    marked: [label('frost'), label('Orchard', true)],
    addressed: [label('all')],
    keywords: [['fruit']],
  };
  expect(chooseLabels(evidence)).toEqual({ tags: ['frost'], categories: ['Orchard'] });
});

test('a list longer than any article has is the index of the site', () => {
  const index = Array.from({ length: 40 }, (_, at) => label(`tag ${at}`));
  expect(chooseLabels({ ...nothing, marked: index, keywords: [['frost, apples']] })).toEqual({
    tags: ['frost', 'apples'],
    categories: [],
  });
});

test('the last step of the way comes before the sections that the head tells, and the address last of all', () => {
  const evidence = { ...nothing, lastStep: 'Orchard', sections: [['Garden', 'Frost']], directory: 'garden' };
  expect(chooseLabels(evidence).categories).toEqual(['Orchard']);
  expect(chooseLabels({ ...evidence, lastStep: null }).categories).toEqual(['Garden', 'Frost']);
  expect(chooseLabels({ ...nothing, directory: 'garden' }).categories).toEqual(['garden']);
  expect(chooseLabels({ ...nothing, directory: 'garden', lined: [label('Frost')] }).categories).toEqual([]);
});

test('of what only machines are told, keywords need half of them shown, and a section beside tags needs it too', () => {
  const isShown = (text: string) => text === 'frost' || text === 'orchard';
  const keywords = (...list: string[]) => chooseLabels({ ...nothing, keywords: [list], isShown }).tags;
  expect(keywords('Frost', 'buy apples')).toEqual(['Frost', 'buy apples']);
  expect(keywords('Frost', 'buy apples', 'cheap apples')).toEqual([]);
  const told = (section: string) => ({ ...nothing, marked: [label('frost')], sections: [[section]], isShown });
  expect(chooseLabels(told('Orchard')).categories).toEqual(['Orchard']);
  expect(chooseLabels(told('channel-7')).categories).toEqual([]);
});

test('more categories than an article has are a menu, where only their address tells them', () => {
  const menu = ['Weirs', 'Locks', 'Gauges', 'Tides', 'Boats', 'Rope', 'Reeds', 'Mud', 'Paint'].map((text) =>
    label(text, true),
  );
  expect(chooseLabels({ ...nothing, addressed: menu }).categories).toEqual([]);
  expect(chooseLabels({ ...nothing, marked: menu }).categories).toHaveLength(9);
});

test('a line names labels where no link does, and links to lists of labels are none', () => {
  const evidence = { ...nothing, addressed: [label('Tags')], lined: [label('[Frost]'), label('Orchard', true)] };
  expect(chooseLabels(evidence)).toEqual({ tags: ['Frost'], categories: ['Orchard'] });
});

test('doubles and signs go', () => {
  expect(chooseLabels({ ...nothing, marked: [label('#Frost'), label('frost'), label('“apples”')] }).tags).toEqual([
    'Frost',
    'apples',
  ]);
});
