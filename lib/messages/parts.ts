/** The files of the reading part that come on demand; the build makes these and the background puts in no others. */
export const parts = [
  'reading-between.js',
  'reading-find-anchors.js',
  'reading-marked.esm.js',
  'reading-page-shapes.js',
  'reading-place-pictures.js',
  'reading-step-page-terms.js',
  'reading-surfaces.js',
  'reading-words-on-page.js',
] as const;
export type PartName = (typeof parts)[number];
