import { PlainError } from '../../plain-error';
import type { ImportDraft, ImportFormat } from '../format';
import { parseJson } from '../parse-json';
import { asList, asObject, asText, type JsonObject } from '../read-json';
import { inflateEntry, type UnpackBudget } from '../zip/inflate-entry';
import { isZip, readDirectory, type ZipEntry } from '../zip/read-directory';
import { gatherTerms, type TermGathering } from './gather-terms';
import { structuredText } from './structured-text';

/** What may come out of one zip, in bytes. */
const mostBytes = 64_000_000;
const bank = /^term_bank_(\d+)\.json$/;

/** Yomitan's dictionaries, version 3: their definitions as text (https://github.com/yomidevs/yomitan, ext/data/schemas). */
export const yomitan: ImportFormat = {
  id: 'yomitan',
  label: 'Yomitan',
  extensions: ['zip'],
  async read(_name, bytes) {
    if (!isZip(bytes)) return null;
    const entries = readDirectory(bytes);
    const index = entries.find(({ name }) => /(^|\/)index\.json$/.test(name));
    if (!index) return null;
    const budget: UnpackBudget = { left: mostBytes };
    const about = asObject(await readJson(bytes, index, budget));
    if (!about || asText(about.title) === null) return null;
    const folder = index.name.slice(0, -'index.json'.length);
    return readBanks({ bytes, entries: banksIn(entries, folder), budget }, about);
  },
};

interface Banks {
  bytes: Uint8Array;
  entries: ZipEntry[];
  budget: UnpackBudget;
}

function banksIn(entries: readonly ZipEntry[], folder: string): ZipEntry[] {
  const number = ({ name }: ZipEntry) => Number(bank.exec(name.slice(folder.length))?.[1]);
  return entries
    .filter(({ name }) => name.startsWith(folder) && bank.test(name.slice(folder.length)))
    .sort((a, b) => number(a) - number(b));
}

async function readBanks({ bytes, entries, budget }: Banks, about: JsonObject): Promise<ImportDraft> {
  const version = Number(about.format ?? about.version);
  if (version !== 3) throw new PlainError('old dictionary', String(version));
  const gathering = gatherTerms('yomitan');
  let where = 0;
  for (const entry of entries) {
    const rows = await readBank(bytes, entry, budget);
    if (!rows) gathering.refuse(where + 1, 'misshapen');
    for (const row of rows ?? []) addRow(gathering, row, ++where);
  }
  if (where === 0 && gathering.draft.refused.length === 0) throw new PlainError('no terms');
  const languageOf = (field: string) =>
    /^[a-z]{2,3}(-\w+)*$/i.test(asText(about[field]) ?? '') ? asText(about[field]) : null;
  return {
    ...gathering.draft,
    title: (asText(about.title) ?? '').slice(0, 200),
    language: languageOf('sourceLanguage') ?? '',
  };
}

/** The rows of a bank; null where it cannot be read, while the others may. */
async function readBank(bytes: Uint8Array, entry: ZipEntry, budget: UnpackBudget): Promise<readonly unknown[] | null> {
  try {
    const rows = await readJson(bytes, entry, budget);
    return Array.isArray(rows) ? rows : null;
  } catch (error) {
    if (error instanceof PlainError && error.reason === 'broken') return null;
    throw error;
  }
}

async function readJson(bytes: Uint8Array, entry: ZipEntry, budget: UnpackBudget): Promise<unknown> {
  return parseJson(new TextDecoder().decode(await inflateEntry(bytes, entry, budget)));
}

/** A row: term, reading, tags, rules, score, definitions, sequence, term tags. */
function addRow(gathering: TermGathering, row: unknown, where: number): void {
  const texts = Array.isArray(row) && row.length >= 8 ? asList(row[5]).map(definitionText) : [null];
  const [term, reading, definitionTags, , , definitions, , termTags] = asList(row);
  const words = texts.filter((text) => text !== '');
  if (typeof term !== 'string' || texts.includes(null)) gathering.refuse(where, 'misshapen');
  else if (words.length === 0 && asList(definitions).some(isPicture)) gathering.refuse(where, 'picture only');
  else {
    const spoken =
      typeof reading === 'string' && reading !== '' && reading !== term && words.length > 0 ? [reading] : [];
    const tags = [definitionTags, termTags].flatMap((each) => (typeof each === 'string' ? each.split(' ') : []));
    gathering.add({ headword: term, forms: [], definition: [...spoken, ...words].join('\n'), tags, where });
  }
}

const isPicture = (definition: unknown) => asObject(definition)?.type === 'image';

/** A definition's words; null where it is nested too deep, the empty text for pictures and rules of inflection. */
function definitionText(definition: unknown): string | null {
  if (typeof definition === 'string') return definition.trim();
  const object = asObject(definition);
  if (!object) return '';
  if (object.type === 'text') return (asText(object.text) ?? '').trim();
  return object.type === 'structured-content' ? structuredText(object.content) : '';
}
