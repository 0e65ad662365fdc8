import { backup } from './backup';
import type { ImportFormat } from './format';
import { webAnnotation } from './web-annotation';

/** The formats that are tried, in their order. */
export const importFormats: readonly ImportFormat[] = [backup, webAnnotation];
