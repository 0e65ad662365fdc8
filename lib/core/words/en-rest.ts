import type { Colour } from '../model';
import { colourMeanings, colourNames } from './en-colours';
import { count } from './en-count';

/** English: what an article that nobody touched yet has beside it. */
export const enRest = {
  terms: (n: number) => count(n, '{n} term', '{n} terms'),
  highlights: (n: number) => count(n, '{n} highlight', '{n} highlights'),
  handle: 'Open the margin',
  walk: 'Terms',
  term: (term: string) => `${term}, term`,
  colour: (colour: Colour) => colourNames[colour],
  colourBoth: (colour: Colour) => `${colourNames[colour]}, ${colourMeanings[colour]}`,
  spine: {
    label: 'Marks on this page',
    said: (colour: string, paragraph: number | null, place: number, all: number) =>
      paragraph === null ? `${colour}, ${place} of ${all}` : `${colour}, paragraph ${paragraph}, ${place} of ${all}`,
    place: (colour: string, paragraph: number | null) => (paragraph === null ? colour : `${colour} · ¶ ${paragraph}`),
    of: (place: number, all: number) => `${place} of ${all}`,
  },
  foundSaid: (all: number, lost: number) =>
    count(
      all,
      `${all - lost} of {n} passage found. ${lost} lost.`,
      `${all - lost} of {n} passages found. ${lost} lost.`,
    ),
  picture: 'A picture',
  pictureOf: (text: string) => `Picture: ${text}`,
  updated: 'Glossmark was updated. Reload the page to go on.',
  reload: 'Reload',
};
