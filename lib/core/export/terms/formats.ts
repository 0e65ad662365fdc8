import type { ExportFormat } from '../format';
import { anki } from './anki';
import { termsCsv } from './csv';
import { ownTerms } from './own-terms';
import { skos } from './skos';
import { termsTsv } from './tsv';

/** The formats in which the reader's own terms are offered, in their order. */
export const termExportFormats: readonly ExportFormat[] = [ownTerms, termsCsv, termsTsv, anki, skos];
