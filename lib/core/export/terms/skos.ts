import type { TermRow } from '../../record/row';
import type { ExportFormat } from '../format';
import { wholeDefinition } from './whole-definition';

const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  prefLabel: 'skos:prefLabel',
  altLabel: { '@id': 'skos:altLabel', '@container': '@set' },
  definition: 'skos:definition',
  example: 'skos:example',
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  subject: { '@id': 'dcterms:subject', '@container': '@set' },
};
const scheme = 'urn:glossmark:terms';

/** A concept scheme as JSON-LD (W3C SKOS Reference, 2009): names, other names, meaning, the sentence it stood in. */
export const skos: ExportFormat = {
  id: 'skos',
  label: 'SKOS',
  remark: 'vocabularies, JSON-LD',
  extension: 'jsonld',
  mimeType: 'application/ld+json',
  heeds: [],
  of: 'terms',
  write({ terms }) {
    const head = { '@id': scheme, '@type': 'skos:ConceptScheme', prefLabel: 'Glossmark' };
    return `${JSON.stringify({ '@context': context, '@graph': [head, ...terms.map(conceptOf)] }, null, 2)}\n`;
  },
};

function conceptOf(term: TermRow) {
  const { id, headword, forms, source, tags } = term;
  const uuid = id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const definition = wholeDefinition(term);
  return {
    '@id': `urn:uuid:${uuid}`,
    '@type': 'skos:Concept',
    inScheme: scheme,
    prefLabel: headword,
    ...(forms.length > 0 && { altLabel: forms }),
    ...(definition !== '' && { definition }),
    ...(source && source.sentence !== '' && { example: source.sentence }),
    ...(tags.length > 0 && { subject: tags }),
  };
}
