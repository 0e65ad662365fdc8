import { backup } from './backup';
import type { ExportFormat } from './format';
import { markdown } from './markdown';
import { webAnnotation } from './web-annotation';

/** The formats that are offered, in their order. */
export const exportFormats: readonly ExportFormat[] = [markdown, webAnnotation, backup];
