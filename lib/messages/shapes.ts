import * as v from 'valibot';
import { conflictChoices, type ImportDraft } from '../core/import/format';
import { packHeadShape, packTermsShape } from '../core/import/pack-shapes';
import { type Anchor, type ArticleFacts, colours, grades, lostReasons } from '../core/model';
import type { Change } from '../core/record/row';
import { settingShapes } from '../core/settings';
import { type PageText, zoneKinds } from '../core/text';
import {
  type Background,
  type Hiding,
  type NewHighlight,
  type NewTerm,
  openPurposes,
  type VisitedPage,
} from './background';
import { parts } from './parts';
import type { Shapes } from './serve';

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.number(), v.finite());
const text = v.pipe(v.string(), v.maxLength(1_000_000));
const line = v.pipe(v.string(), v.maxLength(10_000));
const lines = v.pipe(v.array(line), v.maxLength(1000));
const colour = v.picklist(colours);

const anchor = v.looseObject({
  version: count,
  quote: v.object({ type: v.literal('TextQuoteSelector'), exact: text, prefix: line, suffix: line }),
  position: v.nullable(v.object({ type: v.literal('TextPositionSelector'), start: count, end: count })),
  comment: v.nullable(
    v.object({
      id: v.nullable(line),
      author: v.nullable(line),
      published: v.nullable(time),
      permalink: v.nullable(line),
      parent: v.nullable(line),
    }),
  ),
  hints: v.nullable(v.looseObject({})),
});

const facts = v.object({
  title: text,
  authors: lines,
  site: line,
  published: v.nullable(time),
  language: line,
  tags: lines,
  categories: lines,
  breadcrumb: lines,
  words: count,
  minutes: count,
  canonical: v.nullable(line),
}) satisfies v.GenericSchema<ArticleFacts>;

const stamp = v.pipe(v.string(), v.length(20));
const tags = v.pipe(v.array(v.object({ field: v.literal('tags'), element: line })), v.maxLength(200));
const change = v.object({
  message: id,
  store: v.literal('highlights'),
  id,
  set: v.exactOptional(
    v.strictObject({
      colour: v.exactOptional(colour),
      trashed: v.exactOptional(v.nullable(time)),
      anchor: v.exactOptional(anchor),
      grade: v.exactOptional(v.picklist(grades)),
      accepted: v.exactOptional(v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)))),
    }),
  ),
  on: v.exactOptional(tags),
  off: v.exactOptional(tags),
  text: v.exactOptional(v.strictObject({ note: v.object({ value: text, base: v.array(stamp) }) })),
  stretch: v.exactOptional(id),
});

const many = v.object({
  message: id,
  ids: v.pipe(v.array(id), v.maxLength(10_000)),
  set: change.entries.set,
  on: v.exactOptional(tags),
  off: v.exactOptional(tags),
});
const articleChange = v.object({
  message: id,
  store: v.literal('articles'),
  id,
  text: change.entries.text,
  stretch: v.exactOptional(id),
});

const highlight = v.object({
  id,
  message: id,
  anchor: anchor as v.GenericSchema<unknown, Anchor>,
  colour,
  created: time,
  facts,
  at: v.exactOptional(line),
}) satisfies v.GenericSchema<unknown, NewHighlight>;

const site = v.nullable(v.pipe(v.string(), v.maxLength(300)));
const termElements = v.pipe(
  v.array(v.object({ field: v.picklist(['forms', 'tags']), element: line })),
  v.maxLength(400),
);

const newTerm = v.object({
  id,
  message: id,
  headword: v.pipe(line, v.trim(), v.minLength(1)),
  forms: lines,
  definition: text,
  matchCase: v.boolean(),
  onlyHere: v.boolean(),
  entry: v.nullable(line),
  tags: lines,
  source: v.nullable(v.object({ sentence: text, title: text })),
}) satisfies v.GenericSchema<unknown, NewTerm>;

const termChange = v.object({
  message: id,
  store: v.literal('terms'),
  id,
  set: v.exactOptional(
    v.strictObject({
      headword: v.exactOptional(v.pipe(line, v.trim(), v.minLength(1))),
      matchCase: v.exactOptional(v.boolean()),
      site: v.exactOptional(site),
      trashed: v.exactOptional(v.nullable(time)),
    }),
  ),
  on: v.exactOptional(termElements),
  off: v.exactOptional(termElements),
  text: v.exactOptional(v.strictObject({ definition: v.object({ value: text, base: v.array(stamp) }) })),
  stretch: v.exactOptional(id),
});

const hiding = v.object({
  message: id,
  term: v.object({ term: line, headword: line, words: v.nullable(line), everywhere: v.boolean() }),
  hidden: v.boolean(),
}) satisfies v.GenericSchema<unknown, Hiding>;

const sighting = v.object({
  highlight: id,
  grade: v.nullable(v.picklist(grades)),
  reason: v.nullable(v.picklist(lostReasons)),
  seen: time,
  paragraph: v.nullable(count),
  from: v.exactOptional(v.nullable(count)),
  now: v.exactOptional(v.nullable(anchor)),
});

const draft = v.looseObject({
  source: line,
  articles: v.array(v.looseObject({})),
  highlights: v.array(v.looseObject({})),
  terms: v.array(v.looseObject({})),
  refused: v.array(v.looseObject({})),
  rows: v.nullable(v.looseObject({})),
  conflicts: v.exactOptional(v.picklist(conflictChoices)),
}) as v.GenericSchema<unknown, ImportDraft | unknown>;

const packPart = v.object({ part: v.pipe(count, v.maxValue(100)), terms: packTermsShape });

const none = v.strictTuple([]);
const visited = v.object({
  others: v.pipe(v.array(line), v.maxLength(50)),
  canonical: v.nullable(line),
  fingerprint: v.nullable(v.pipe(v.string(), v.maxLength(100))),
}) satisfies v.GenericSchema<VisitedPage>;

const pageText = v.object({
  text: v.pipe(v.string(), v.maxLength(10_000_000)),
  breaks: v.array(count),
  zones: v.array(v.object({ kind: v.picklist(zoneKinds), start: count, end: count })),
}) satisfies v.GenericSchema<PageText>;

/** The arguments of every verb of the background. */
export const backgroundShapes: Shapes<Background> = {
  startReading: none,
  addParts: v.strictTuple([v.pipe(v.array(v.picklist(parts)), v.minLength(1), v.maxLength(parts.length))]),
  visit: v.union([none, v.strictTuple([visited])]),
  alike: v.strictTuple([visited]),
  joinArticle: v.strictTuple([id]),
  partArticle: v.strictTuple([id]),
  terms: none,
  mentions: v.strictTuple([v.pipe(v.array(pageText), v.maxLength(10_000))]),
  packTerms: v.strictTuple([v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.maxLength(200_000))]),
  addHighlight: v.strictTuple([highlight]),
  changeHighlight: v.strictTuple([change as v.GenericSchema<unknown, Change | unknown>]),
  changeHighlights: v.strictTuple([many]),
  changeArticle: v.strictTuple([articleChange as v.GenericSchema<unknown, Change | unknown>, v.nullable(facts)]),
  removeArticle: v.strictTuple([id, id]),
  keepPlace: v.strictTuple([id, v.pipe(v.number(), v.minValue(0), v.maxValue(1))]),
  undo: v.strictTuple([count, id]),
  saveTerm: v.strictTuple([newTerm]),
  changeTerm: v.strictTuple([termChange as v.GenericSchema<unknown, Change | unknown>]),
  hideTerm: v.strictTuple([hiding]),
  dismissWords: v.strictTuple([v.object({ message: id, words: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) })]),
  see: v.strictTuple([v.pipe(v.array(sighting), v.maxLength(10_000))]),
  tagNames: v.strictTuple([line]),
  counts: none,
  remember: v.strictTuple([
    v.object({
      marginOpen: v.exactOptional(v.boolean()),
      barOff: v.exactOptional(v.boolean()),
      part: v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(1000)))),
      marginWidth: v.exactOptional(settingShapes.marginWidth),
      side: v.exactOptional(settingShapes.side),
      lastColour: v.exactOptional(colour),
    }),
  ]),
  writing: v.strictTuple([v.nullable(v.object({ highlight: id, before: text }))]),
  commandKeys: none,
  makeRoom: v.strictTuple([
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
    v.picklist(['left', 'right']),
  ]),
  turnOffHere: none,
  openLibrary: v.strictTuple([
    v.nullable(
      v.object({
        article: v.exactOptional(id),
        highlight: v.exactOptional(id),
        text: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
        export: v.exactOptional(v.literal(true)),
      }),
    ),
  ]),
  openOptions: v.strictTuple([v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{1,20}$/)))]),
  glossaries: none,
  settings: none,
  changeSettings: v.strictTuple([v.partial(v.strictObject(settingShapes))]),
  sites: none,
  tabStatus: v.strictTuple([count]),
  useHere: v.strictTuple([count]),
  setSite: v.strictTuple([line, v.boolean()]),
  clearSite: v.strictTuple([line]),
  openArticle: v.union([
    v.strictTuple([id, v.nullable(id)]),
    v.strictTuple([id, v.nullable(id), v.picklist(openPurposes)]),
  ]),
  saveImport: v.strictTuple([draft, id]),
  offerBackup: none,
  hiddenTerms: none,
  purgeTerms: v.strictTuple([v.pipe(v.array(id), v.maxLength(10_000))]),
  purge: v.strictTuple([v.pipe(v.array(id), v.maxLength(10_000))]),
  savePackPart: v.strictTuple([id, packPart]),
  finishPack: v.strictTuple([packHeadShape]),
  trashPack: v.strictTuple([id, v.boolean()]),
  undoImport: v.strictTuple([id, v.boolean()]),
};
