const plain = /^[\n\x20-\x5f\x61-\x7e]*$/;

/** A title with case, quotes, dashes and space made one kind, to tell whether two are the same. */
export function foldTitle(text: string): string {
  return (plain.test(text) ? text.toLowerCase() : foldSigns(text)).replace(/\s+/g, ' ').trim();
}

function foldSigns(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚′`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―−]/g, '-');
}
