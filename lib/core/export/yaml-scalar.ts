/**
 * A text as a YAML scalar that YAML 1.1 and 1.2 readers give back unchanged: JSON with the control characters escaped.
 * A lone surrogate becomes U+FFFD; characters beyond U+FFFF stay as they are, because pandoc does not join escaped pairs.
 */
export function yamlScalar(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
