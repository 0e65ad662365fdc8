const irregular = new Map(
  Object.entries({
    child: 'children', man: 'men', woman: 'women', person: 'people', foot: 'feet', tooth: 'teeth', goose: 'geese', mouse: 'mice',
    life: 'lives', wife: 'wives', knife: 'knives', self: 'selves', half: 'halves', leaf: 'leaves', loaf: 'loaves', thief: 'thieves',
    wolf: 'wolves', shelf: 'shelves', calf: 'calves', elf: 'elves', crisis: 'crises', analysis: 'analyses', basis: 'bases',
    thesis: 'theses', hypothesis: 'hypotheses', diagnosis: 'diagnoses', psychosis: 'psychoses', neurosis: 'neuroses',
    prognosis: 'prognoses', synthesis: 'syntheses', catharsis: 'catharses', phenomenon: 'phenomena', criterion: 'criteria',
    stimulus: 'stimuli', nucleus: 'nuclei', focus: 'focuses', hippocampus: 'hippocampi', thalamus: 'thalami', cortex: 'cortices',
    index: 'indices', matrix: 'matrices', appendix: 'appendices', trauma: 'traumas', schema: 'schemas', stigma: 'stigmas',
    datum: 'data', medium: 'media', continuum: 'continua', spectrum: 'spectra', quantum: 'quanta', ox: 'oxen', sheep: 'sheep',
    series: 'series', species: 'species', potato: 'potatoes', hero: 'heroes', echo: 'echoes', veto: 'vetoes', bus: 'buses', psyche: 'psyches',
  }),
); // biome-ignore format: a list of words

const second = new Map(
  Object.entries({
    trauma: 'traumata',
    schema: 'schemata',
    cortex: 'cortexes',
    stigma: 'stigmata',
    focus: 'foci',
    spectrum: 'spectrums',
    continuum: 'continuums',
  }),
);

/** The plurals of an English noun in lower case, the usual one first. */
export function pluralsOf(noun: string): string[] {
  const known = irregular.get(noun);
  if (known === undefined) return [regularPlural(noun)];
  const other = second.get(noun);
  return other === undefined ? [known] : [known, other];
}

function regularPlural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}
