/** Scripts that write words without spaces and whose words a dictionary can tell apart, with a language of each. */
const scripts: readonly [script: RegExp, language: string][] = [
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Myanmar}/u, 'my'],
];
const segmenters = new Map<string, Intl.Segmenter>();
/** Characters around a stretch that its words are told by. */
const around = 60;

/** Whether a stretch of Thai, Lao, Khmer or Burmese begins and ends where words do; true for every other script. */
export function endsAtWords(text: string, start: number, end: number): boolean {
  const letter = text.charAt(start);
  const language =
    letter < '\u0e00' || letter > '\u17ff' ? undefined : scripts.find(([script]) => script.test(letter))?.[1];
  if (language === undefined) return true;
  const from = Math.max(0, start - around);
  const ends = new Set([start - from, end - from]);
  for (const { index, segment } of segmenterOf(language).segment(text.slice(from, end + around))) {
    ends.delete(index);
    ends.delete(index + segment.length);
  }
  return ends.size === 0;
}

function segmenterOf(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}
