import type { PageText } from '../text';
import { foldWords } from './fold-words';
import { harvestAcronyms } from './harvest-acronyms';
import { harvestSentences } from './harvest-sentences';
import type { HarvestedDefinition, HarvestKind } from './harvested';

/** The most trusted first: one headword is explained once. */
const trust: readonly HarvestKind[] = ['dfn', 'list', 'linked data', 'acronym', 'abbreviation', 'sentence'];
const most = 60;

/** An article's own definitions: what its markup says, its acronyms and its defining sentences, each headword once, in order of place. */
export function harvestDefinitions(page: PageText, marked: readonly HarvestedDefinition[] = []): HarvestedDefinition[] {
  const all = [...marked, ...harvestAcronyms(page), ...harvestSentences(page)];
  const ranked = all.map((one, at) => ({ one, at })).sort((a, b) => rankOf(a.one) - rankOf(b.one) || a.at - b.at);
  const kept = new Map<string, HarvestedDefinition>();
  for (const { one } of ranked) {
    const key = /\p{Lu}.*\p{Lu}/u.test(one.headword) ? one.headword : foldWords(one.headword);
    if (key !== '' && !kept.has(key)) kept.set(key, one);
  }
  return [...kept.values()].sort((a, b) => placeOf(a) - placeOf(b)).slice(0, most);
}

const rankOf = ({ kind }: HarvestedDefinition) => trust.indexOf(kind);
const placeOf = ({ span }: HarvestedDefinition) => span?.start ?? Number.POSITIVE_INFINITY;
