import type { AuthorClaim } from '../core/article/choose-authors';
import { nameInAddress } from '../core/article/name-in-address';
import { textsOf } from '../core/article/texts-of';
import { typesOf } from '../core/article/types-of';
import { metaOf } from './meta-of';
import type { PageEvidence } from './page-evidence';
import type { Metadata } from './read-metadata';

/** Ends of the names under which heads tell authors, whatever stands before them. */
const headName = /(?:^|[.:_-])(?:authors?(?:[_-]name)?|byl|byline(?:[_-]name)?|creator)$/;

/** Names that end so and are of accounts, or of whoever made the site. */
const strange = /^(?:twitter|fediverse|web)\W?_?/;

/** Reads what linked data and head say of the authors, the surest first; [] where they say nothing. */
export function readToldAuthors({ metadata }: PageEvidence): AuthorClaim[] {
  const { things, articles } = metadata;
  const isLabelled = metaOf(metadata, 'twitter:label1').some((label) => /by|von|autor|author/i.test(label));
  const claims: AuthorClaim[] = [
    ...articles.map((thing) => inData(textsOf(thing.author ?? thing.creator, things), 2)),
    ...things
      .filter((thing) => typesOf(thing).includes('webpage'))
      .map((thing) => inData(textsOf(thing.author, things), 1.2)),
    ...inHead(metadata),
    { names: isLabelled ? metaOf(metadata, 'twitter:data1').slice(0, 1) : [], weight: 1.2, source: 'head' },
  ];
  const told = claims.filter(({ names }) => names.length > 0);
  return told.length > 0 ? told : lastResort(metadata);
}

const inData = (names: string[], weight: number): AuthorClaim => ({ names, weight, source: 'data' });
const isAddress = (name: string) => /^https?:|\.com\//.test(name);

function inHead({ meta }: Metadata): AuthorClaim[] {
  const claims: AuthorClaim[] = [];
  for (const [name, contents] of meta)
    if (headName.test(name) && !strange.test(name))
      claims.push({ names: contents.filter((content) => !isAddress(content)), weight: 1, source: 'head' });
  return claims;
}

/** The only person that linked data describes, and who an author's page is named after. */
function lastResort({ things, meta }: Metadata): AuthorClaim[] {
  const people = new Set(
    things.filter((thing) => typesOf(thing).includes('person')).flatMap(({ name }) => textsOf(name)),
  );
  const pages = (meta.get('article:author') ?? []).flatMap((address) => nameInAddress(address) ?? []);
  return [people.size === 1 ? [...people] : [], pages]
    .filter((names) => names.length > 0)
    .map((names) => inData(names, 0.5));
}
