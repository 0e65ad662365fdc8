/** Signs of Chinese and Japanese that make about one word. */
const signsInWord = 2;
const signs = /[\u3040-\u30ff\u3400-\u9fff]/g;

/** Counts a text's words: stretches without white space, and two signs each where a script has none. */
export function countWords(text: string): number {
  const bare = text.trim();
  if (bare === '') return 0;
  return bare.split(/\s+/).length + Math.floor((bare.match(signs)?.length ?? 0) / signsInWord);
}
