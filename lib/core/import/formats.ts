import { backup } from './backup';
import type { ImportFormat } from './format';
import { anki } from './terms/anki';
import { termsCsv } from './terms/csv';
import { ownTerms } from './terms/own-terms';
import { termsTsv } from './terms/tsv';
import { yomitan } from './terms/yomitan';
import { webAnnotation } from './web-annotation';

/** The formats that are tried, in their order: any table may be one of terms, so these come last. */
export const importFormats: readonly ImportFormat[] = [
  backup,
  webAnnotation,
  ownTerms,
  yomitan,
  anki,
  termsTsv,
  termsCsv,
];
