/** Legal forms at the end of a name, what stands between the words of an office, and what bodies and firms call themselves. */
const organisation =
  /(?:^|\s)(?:e\.\s?V\.|gGmbH|GmbH|AG|KG|SE|Inc\.?|Ltd\.?|LLC)$|(?:^|\s)(?:für|for|of)\s|\b(?:Magazine?|Redaktion|Editorial|Team|Institute?|Verband|Verein|Bundes[a-zäöü]+|Landes[a-zäöü]+|Stiftung|Foundation|Ministerium|Verlag|Agentur|Agency|Zeitung|Media|Network|Universit[a-zäöü]+)(?=\s|$)/;

/** Whether a name is one of a firm, an office or a department. */
export function isOrganisation(name: string): boolean {
  return organisation.test(name);
}
