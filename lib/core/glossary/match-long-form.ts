const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);

/**
 * The words at the end of a text that a short form stands for, or null. Its letters stand in them in their order,
 * the first one and at least half of all at the beginnings of words, and the last word takes part.
 * At most min(letters + 5, 2 × letters) words.
 */
export function matchLongForm(shortForm: string, text: string): string | null {
  const letters = [...shortForm.toLowerCase()].filter(isLetter);
  const found = placeOf(letters, text.toLowerCase());
  if (found === null || found.starts * 2 < letters.length) return null;
  const long = text.slice(found.at);
  const words = long.split(/[\s-]+/);
  if (words.length > Math.min(letters.length + 5, letters.length * 2)) return null;
  return long.length > shortForm.length && !words.includes(shortForm) && !/[(),;:]/.test(long) ? long : null;
}

/** Where the long form begins: with the most letters at beginnings of words, then as late as may be; null for nowhere. */
function placeOf(letters: readonly string[], text: string): { at: number; starts: number } | null {
  const last = letters.length - 1;
  const lastWord = text.search(/[^\s-]+$/);
  // What the letters from one on reach at best, where they stand at or behind a place; -1 for not at all.
  let after = new Array<number>(text.length + 1).fill(0);
  for (let index = last; index > 0; index--) {
    const best = new Array<number>(text.length + 1).fill(-1);
    for (let at = text.length - 1; at >= 0; at--) {
      const rest = after[at + 1] ?? -1;
      const fits = text[at] === letters[index] && rest >= 0 && (index < last || at >= lastWord);
      best[at] = Math.max(best[at + 1] ?? -1, fits ? rest + Number(isStart(text, at)) : -1);
    }
    after = best;
  }
  let found: { at: number; starts: number } | null = null;
  for (let at = text.length - 1; at >= 0; at--) {
    const rest = after[at + 1] ?? -1;
    if (text[at] !== letters[0] || !isStart(text, at) || rest < 0) continue;
    if (found === null || rest + 1 > found.starts) found = { at, starts: rest + 1 };
  }
  return found;
}

function isStart(text: string, at: number): boolean {
  return at === 0 || !isLetter(text[at - 1] ?? '');
}
