/** Elements that hold the lines of a text, which stands in the containers around them. */
export const lineElements: ReadonlySet<string> = new Set([
  'P', 'LI', 'UL', 'OL', 'DL', 'DT', 'DD', 'BLOCKQUOTE', 'PRE', 'FIGURE', 'FIGCAPTION', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR', 'TBODY', 'THEAD',
]); // biome-ignore format: a list of names
