const self =
  /(?:^|[\s("“„])(?:I|I['’]m|[Mm]y|me|[Ii]ch|mich|mir|[Mm]eine?[mnrs]?|[Jj]e|[Jj]['’]ai|mon|ma|yo|mi|mis)(?=[\s,.])/g;

/** As often as one who writes for a firm does not. */
const enough = 4;

/** Whether a text is written in the first person. */
export function speaksOfSelf(text: string): boolean {
  let found = 0;
  for (const _ of text.matchAll(self)) if (++found >= enough) return true;
  return false;
}
