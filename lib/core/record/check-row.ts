import { PlainError } from '../plain-error';
import type { PurgedRow, RowBase, Rows, StoreName } from './row';
import { isStamp } from './stamp';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => Number.isFinite(value);
const list: Check = (value) => Array.isArray(value) && value.every(text);
const thing: Check = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const absentOr =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** What each field must be for code to read the row; unknown fields may be anything. */
const shapes: { [S in StoreName]: Partial<Record<keyof Rows[S], Check>> } = {
  articles: {
    addresses: list,
    title: text,
    author: text,
    site: text,
    published: orNull(number),
    language: text,
    note: text,
    fingerprint: orNull(text),
    place: orNull(thing),
    same: orNull(text),
    canonical: absentOr(orNull(text)),
  },
  highlights: {
    article: text,
    anchor: (value) => thing(value) && thing(get(value, 'quote')) && text(get(get(value, 'quote'), 'exact')),
    grade: text,
    accepted: absentOr(orNull(text)),
    colour: text,
    note: text,
    tags: list,
    created: number,
    batch: orNull(text),
  },
  terms: {
    headword: text,
    forms: list,
    definition: text,
    matchCase: absentOr(orNull((value) => typeof value === 'boolean')),
    site: absentOr(orNull(text)),
    entry: absentOr(orNull(text)),
    source: orNull(thing),
    tags: list,
    batch: orNull(text),
  },
  choices: {},
};

const frame: Partial<Record<keyof RowBase, Check>> = {
  id: (value) => text(value) && value !== '',
  made: isStamp,
  at: absentOr((value) => thing(value) && Object.values(value as object).every(isStamp)),
  tags: absentOr(list),
  trashed: absentOr(orNull(number)),
  versions: absentOr((value) => thing(value) && Object.values(value as object).every(isVersions)),
};

/** Throws PlainError `misshapen`, with the field's name, for a row that code could not read. */
export function checkRow(store: StoreName, row: unknown): void {
  if (!thing(row)) throw new PlainError('misshapen', store);
  for (const [field, check] of Object.entries({ ...frame, ...shapes[store] })) {
    if (!check(get(row, field))) throw new PlainError('misshapen', `${store}.${field}`);
  }
}

/** Throws PlainError `misshapen` for a stub that is none. */
export function checkStub(stub: PurgedRow): void {
  if (!text(stub.id) || !isStamp(stub.purged)) throw new PlainError('misshapen', 'purged');
}

function isVersions(value: unknown): boolean {
  const also = get(value, 'also');
  const over = get(value, 'over');
  const areVersions = Array.isArray(also) && also.every((one) => isStamp(get(one, 'at')) && text(get(one, 'text')));
  return areVersions && Array.isArray(over) && over.every(isStamp);
}

function get(value: unknown, key: string): unknown {
  return thing(value) && Object.hasOwn(value as object, key) ? (value as Record<string, unknown>)[key] : undefined;
}
