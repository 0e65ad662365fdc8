/** The files of the reading part that come on demand; the build makes these and the background puts in no others. */
export const parts = [
  'reading-surfaces.js',
  'reading-find-anchors.js',
  'reading-is-shown.js',
  'reading-marked.esm.js',
] as const;
export type PartName = (typeof parts)[number];
