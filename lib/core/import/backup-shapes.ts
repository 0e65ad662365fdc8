import * as v from 'valibot';
import { colours, grades } from '../model';
import { pageKey } from '../page-key';
import { limits } from '../record/limits';
import { isStamp } from '../record/stamp';

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const stamp = v.pipe(
  v.string(),
  v.check((text) => isStamp(text)),
);
const time = v.pipe(v.number(), v.finite());
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const short = v.nullable(v.pipe(v.string(), v.maxLength(limits.address)));
const upTo = (length: number) => v.pipe(v.string(), v.maxLength(length));
const tags = v.pipe(v.array(upTo(limits.tag)), v.maxLength(limits.tags));

const record = {
  made: stamp,
  at: v.optional(v.record(v.string(), stamp)),
  tags: v.optional(tags),
  trashed: v.optional(v.nullable(time)),
  versions: v.optional(
    v.record(
      v.string(),
      v.object({ also: v.array(v.object({ text: upTo(limits.note), at: stamp })), over: v.array(stamp) }),
    ),
  ),
};

const purged = v.object({ id, purged: stamp });

const anchor = v.looseObject({
  version: v.number(),
  quote: v.object({
    type: v.literal('TextQuoteSelector'),
    exact: upTo(limits.exact),
    prefix: upTo(limits.prefix),
    suffix: upTo(limits.suffix),
  }),
  position: v.nullable(v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset })),
  comment: v.nullable(
    v.looseObject({ id: short, author: short, published: v.nullable(time), permalink: short, parent: short }),
  ),
  hints: v.nullable(v.looseObject({})),
});

const article = v.looseObject({
  ...record,
  id,
  addresses: v.pipe(
    v.array(upTo(limits.address)),
    v.transform((addresses) => addresses.filter((address) => pageKey(address) !== null)),
  ),
  title: upTo(limits.title),
  author: upTo(limits.author),
  site: upTo(limits.author),
  published: v.nullable(time),
  language: upTo(limits.tag),
  fingerprint: v.nullable(v.string()),
  note: upTo(limits.note),
  place: v.nullable(v.looseObject({ share: v.number(), at: time })),
  same: v.nullable(id),
});

const highlight = v.looseObject({
  ...record,
  id,
  article: id,
  anchor,
  grade: v.picklist(grades),
  accepted: v.optional(v.nullable(upTo(limits.tag))),
  colour: v.picklist(colours),
  note: upTo(limits.note),
  tags,
  created: time,
  batch: short,
});

const term = v.looseObject({
  ...record,
  id,
  headword: upTo(limits.title),
  forms: v.array(upTo(limits.title)),
  definition: upTo(limits.definition),
  source: v.nullable(v.looseObject({ sentence: upTo(limits.exact), address: short, title: upTo(limits.title) })),
  tags,
  batch: short,
});

const choice = v.looseObject({ ...record, id: v.pipe(upTo(limits.title), v.minLength(1)), value: v.unknown() });

/** The shape of a row of each store; fields that this version does not know pass through. */
export const rowShapes = {
  articles: v.union([purged, article]),
  highlights: v.union([purged, highlight]),
  terms: v.union([purged, term]),
  choices: choice,
};
