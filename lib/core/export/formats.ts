import { backup } from './backup';
import type { ExportFormat } from './format';
import { markdown } from './markdown';
import { termExportFormats } from './terms/formats';
import { webAnnotation } from './web-annotation';

/** The formats that are offered, in their order. */
export const exportFormats: readonly ExportFormat[] = [markdown, webAnnotation, backup, ...termExportFormats];
