import type { WarningKind } from '../import/format';
import type { ArticleOrder, Section } from '../library/place';
import { enSelected } from './en-selected';
import { enTermFiles } from './en-term-files';
import { plural } from './plural';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });
const number = (n: number) => new Intl.NumberFormat('en').format(n);

/** English: the library, with export and import. */
export const enLibrary = {
  title: 'Library',
  page: 'Glossmark library',
  rail: 'Sections and filters',
  list: 'Found in the library',
  detail: 'Article',
  messages: 'Messages',
  sections: {
    articles: 'Articles',
    highlights: 'Highlights',
    terms: 'Saved terms',
    comments: 'From comments',
    trash: 'Trash',
  } satisfies Record<Section, string>,
  colour: 'Colour',
  tags: 'Tags',
  allTags: (n: number) => count(n, 'All {n} tags', 'All {n} tags'),
  fewerTags: 'Fewer tags',
  search: 'Search quotes, notes, tags',
  clearSearch: 'Clear search',
  filter: 'Filter',
  filters: 'Filters',
  removeFilter: (name: string) => `Remove filter ${name}`,
  clearAll: 'Clear all',
  imported: 'Just imported',
  orders: { read: 'Last read', newest: 'Newest', most: 'Most marked', alphabet: 'A to Z' } satisfies Record<
    ArticleOrder,
    string
  >,
  order: 'Order',
  articles: (n: number) => count(n, '{n} article', '{n} articles'),
  terms: (n: number) => count(n, '{n} term', '{n} terms'),
  noTerms: 'No saved terms',
  noTermsText: 'Save a term in the margin of an article and it appears here.',
  editTerms: 'My terms',
  saved: (day: string) => `saved: ${day}`,
  passages: (n: number) => count(n, '{n} passage', '{n} passages'),
  passagesIn: (passages: number, articles: number) =>
    articles === 1
      ? count(passages, '{n} passage in 1 article', '{n} passages in 1 article')
      : count(passages, `{n} passage in ${number(articles)} articles`, `{n} passages in ${number(articles)} articles`),
  highlightsSaid: (n: number) => count(n, 'highlight', 'highlights'),
  more: 'More',
  open: 'Open article',
  openHere: 'Open at this passage',
  export: 'Export',
  import: 'Import',
  back: 'Back to the list',
  putBack: 'Put back',
  purge: 'Delete now',
  trashFull:
    'The disk is full, and so is the trash. Nothing was lost. Deleted now, it is gone for good and makes room.',
  purgedSaid: 'Highlight deleted for good',
  putBackSaid: 'Highlight is back',
  kept: 'Kept for 30 days.',
  trashEmpty: 'The trash is empty.',
  emptyTitle: 'Your library is empty',
  empty: 'Mark a passage in any article and it appears here.',
  bring: 'Bring highlights from elsewhere',
  nothingFor: (text: string) => `Nothing for “${text}”`,
  nothingHere: 'Nothing matches these filters',
  noComments: 'Nothing marked in a comment yet',
  noArticle: 'Untitled page',
  close: 'Close',
  exporting: {
    format: 'Format',
    include: 'Include',
    notesAndTags: 'Notes and tags',
    savedTerms: 'Terms I saved here',
    links: 'Link back to each passage',
    preview: (name: string, size: string) => `Preview · ${name} · ${size}`,
    shortened: 'Only the beginning is shown here; the file holds everything.',
    what: 'What',
    article: (n: number) => count(n, 'This article, {n} highlight', 'This article, {n} highlights'),
    filtered: (n: number) => count(n, 'What the filter shows, {n}', 'What the filter shows, {n}'),
    everything: (n: number) => count(n, 'Everything, {n}', 'Everything, {n}'),
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'The browser did not let this be copied.',
    save: 'Save file',
    nothing: 'Nothing to export here.',
    saved: (name: string, n: number) => count(n, `Saved ${name}, {n} highlight`, `Saved ${name}, {n} highlights`),
    bytes: (n: number) =>
      n < 1000 ? `${n} B` : n < 1_000_000 ? `${(n / 1000).toFixed(1)} kB` : `${(n / 1_000_000).toFixed(1)} MB`,
  },
  termFiles: enTermFiles,
  selected: enSelected,
  importing: {
    drop: 'Drop a file here, or choose one',
    choose: 'Choose a file',
    known: 'W3C JSON, or a Glossmark backup. Terms as Glossmark JSON, CSV, TSV, Anki text, or a Yomitan dictionary',
    reading: 'Reading the file',
    before: (added: number, same: number, refused: number) =>
      `${number(added)} new, ${number(same)} already here, ${number(refused)} cannot be read.`,
    import: (n: number) => (n === 0 ? 'Import' : count(n, 'Import {n}', 'Import {n}')),
    cancel: 'Cancel',
    saving: 'Saving',
    from: (format: string) => `Imported from ${format}`,
    facts: (entries: number, articles: number) =>
      [count(entries, '{n} entry', '{n} entries'), count(articles, '{n} article', '{n} articles')] as const,
    added: 'added',
    withNote: (n: number) => count(n, '{n} with a note', '{n} with a note'),
    same: 'already here',
    leftAsTheyWere: 'left as they were',
    leftOut: 'left out',
    reasonsBelow: 'reasons below',
    noneLeftOut: 'nothing missing',
    pageNotes: (n: number) =>
      count(
        n,
        '{n} note without quoted text is kept with its article.',
        '{n} notes without quoted text are kept with their articles.',
      ),
    packs: (n: number) =>
      count(n, '{n} of your glossaries came back with it.', '{n} of your glossaries came back with it.'),
    lookedFor:
      'Each passage is looked for when you next open its article. You see then whether it is exact, moved, changed or lost.',
    leftOutTitle: 'Left out',
    warnedTitle: 'Added, but',
    more: (n: number) => count(n, 'and {n} more, all of them in the report', 'and {n} more, all of them in the report'),
    entry: (n: number) => `Entry ${number(n)}`,
    undo: 'Undo import',
    undone: (n: number, _changed: number) =>
      count(n, 'Import undone. {n} highlight removed', 'Import undone. {n} highlights removed'),
    redo: 'Redo',
    redone: (n: number, _changed: number) => count(n, '{n} highlight is back', '{n} highlights are back'),
    saveReport: 'Save report',
    see: 'See what was added',
    nothingNew: 'Nothing in this file is new.',
    cutOff: 'This file ends in the middle. Nothing was changed.',
    newer: 'This file was written by a newer Glossmark. Nothing was changed.',
    warnings: {
      'date not read': 'Its date could not be read',
      'address not on the web': 'Its address is not on the web, so it cannot be opened',
      'note without quote': 'A note without quoted text, kept as a note of the article',
      'tags limited': 'More than 100 tags, or one longer than 100 characters; the first are kept',
      'further targets ignored': 'It points to several places; the first is kept',
      'first choice taken': 'It offers a choice of texts; the first is kept',
      'surplus cells': 'It has more cells than the other rows; they are left behind',
      'characters lost': 'Some of its letters could not be read and show as �',
    } satisfies Record<WarningKind, string>,
  },
};
