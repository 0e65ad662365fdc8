/** Quotation marks, dashes and look-alikes that templates swap for one another. */
const oneForm: Record<string, string> = {
  ς: 'σ',
  '´': "'",
  '`': "'",
  '"': "'",
  '″': "'",
  '«': "'",
  '»': "'",
  '−': '-',
};
for (let code = 0x2018; code <= 0x201f; code++) oneForm[String.fromCharCode(code)] = "'";
for (let code = 0x2032; code <= 0x2037; code++) oneForm[String.fromCharCode(code)] = "'";
for (let code = 0x2010; code <= 0x2015; code++) oneForm[String.fromCharCode(code)] = '-';

/**
 * What the full folding leaves out: white space, format and control characters, and the marks that
 * texts are written with or without. Vowel signs of Thai or Devanagari are letters and stay.
 */
const dropped = new RegExp(
  [
    '[\\s\\p{Cf}\\p{Cc}\\u0640]',
    '[\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]', // accents
    '[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7]', // Hebrew points
    '[\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed]', // Arabic points
    '[\\u180b-\\u180f\\ufe00-\\ufe0f]', // variation selectors
    '[\\u3099\\u309a]', // voicing of kana
  ].join('|'),
  'gu',
);

const known = new Map<number, string>();

/** The folded form of one code point: no case, accents or width; an empty string where it does not count. */
export function foldCodePoint(code: number): string {
  const before = known.get(code);
  if (before !== undefined) return before;
  const character = String.fromCodePoint(code);
  const plain = oneForm[character] ?? character.normalize('NFKD').toLowerCase().normalize('NFKD');
  const folded = plain.replace(dropped, '').replace(/./gsu, (part) => oneForm[part] ?? part);
  known.set(code, folded);
  return folded;
}
