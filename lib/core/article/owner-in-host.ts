const parting = /[\s|:·•–—,]+/;

/**
 * The person whose name a host is made of ("anneteasdale.example" and "Anne Teasdale's Notes"), as one of the texts writes
 * it: two words with capitals; null where no text has them.
 */
export function ownerInHost(host: string, texts: readonly string[]): string | null {
  const labels = host.split('.').map((label) => label.replace(/-/g, ''));
  for (const text of texts) {
    const words = text.split(parting).map((word) => word.replace(/['’]s?$/, ''));
    for (let at = 1; at < words.length; at++) {
      const pair = [words[at - 1] ?? '', words[at] ?? ''];
      if (labels.includes(pair.join('').toLowerCase()) && pair.every(isNameWord)) return pair.join(' ');
    }
  }
  return null;
}

/** A capital before small letters. */
const isNameWord = (word: string) => /^\p{Lu}\p{Ll}+$/u.test(word);
