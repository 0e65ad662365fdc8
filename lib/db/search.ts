import { foldText } from '../core/record/fold-text';
import type { Database } from './schema';
import { foldedName, latestLines, readFolded } from './search-chunks';
import { readLine, type SearchedStore, type SearchLine } from './search-line';

/** A row that was found, and the best place in it. */
export interface SearchHit {
  store: SearchedStore;
  id: string;
  field: 'title' | 'note' | 'quote';
}

/** The chunks read so far by one connection, each with the count of its rewriting. */
interface Loaded {
  texts: Map<number, string>;
  folded: Record<number, number>;
}

const loaded = new WeakMap<Database, Loaded>();
const places = ['title', 'note', 'quote'] as const;

/**
 * The rows that hold every word of a text, accents and case aside: those with a word in the title first,
 * then the note, then the quote; the youngest first among equals. The trash is not searched.
 */
export async function search(database: Database, text: string): Promise<SearchHit[]> {
  const words = foldText(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const { texts, fresh } = await readTexts(database);
  const hits = [...texts.values()]
    .flatMap((chunk) => findLines(chunk, words))
    .filter((hit) => !fresh.has(hit.id))
    .concat(findLines([...fresh.values()].join(''), words));
  hits.sort((a, b) => a.rank - b.rank || b.time - a.time || (a.id < b.id ? -1 : 1));
  return hits.map(({ store, id, rank }) => ({ store, id, field: places[rank] ?? 'quote' }));
}

/** One consistent picture of the search text; of the chunks only those are read that changed since the last time. */
async function readTexts(database: Database): Promise<{ texts: Map<number, string>; fresh: Map<string, string> }> {
  const known: Loaded = loaded.get(database) ?? { texts: new Map(), folded: {} };
  const transaction = database.transaction(['search', 'meta']);
  const parts = transaction.objectStore('search');
  const folded = readFolded((await transaction.objectStore('meta').get(foldedName))?.value);
  const changed = Object.keys(folded)
    .map(Number)
    .filter((id) => folded[id] !== known.folded[id]);
  const read = await Promise.all(changed.map((id) => parts.get(id)));
  const fresh = await parts.getAll(IDBKeyRange.lowerBound(1));
  for (const [n, id] of changed.entries()) known.texts.set(id, read[n]?.text ?? '');
  loaded.set(database, { texts: known.texts, folded });
  return { texts: known.texts, fresh: latestLines(fresh) };
}

type Ranked = SearchLine & { rank: number };

/** Looks for the longest word in the whole text, and for the others in its lines alone. */
function findLines(text: string, words: string[]): Ranked[] {
  const rarest = words.reduce((longest, word) => (word.length > longest.length ? word : longest));
  const found: Ranked[] = [];
  let at = text.indexOf(rarest);
  while (at >= 0) {
    const end = text.indexOf('\n', at);
    const line = readLine(text.slice(text.lastIndexOf('\n', at) + 1, end));
    const rank = line ? rankOf(line, words) : null;
    if (line && rank !== null) found.push({ ...line, rank });
    at = text.indexOf(rarest, end);
  }
  return found;
}

/** The first place that holds a word, as a number; null where a word is nowhere. */
function rankOf(line: SearchLine, words: string[]): number | null {
  if (!words.every((word) => places.some((place) => line[place].includes(word)))) return null;
  return places.findIndex((place) => words.some((word) => line[place].includes(word)));
}
