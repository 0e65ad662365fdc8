/** What of a pressed key is looked at; a KeyboardEvent has it. */
export interface KeyPress {
  code: string;
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** Keys that are told by their place on the keyboard, whatever the layout writes there. */
const placed = /^(Key[A-Z]|Digit\d|F\d{1,2})$/;

/**
 * The chord of a pressed key: modifiers and code, as in Alt+Shift+KeyJ, or the sign that is written, as in ?.
 * null for keys that move, confirm or modify, which are nobody's to change.
 */
export function chordOf({ code, key, altKey, ctrlKey, metaKey, shiftKey }: KeyPress): string | null {
  const bare = !altKey && !ctrlKey && !metaKey;
  const sign = key.length === 1 && /[^\p{L}\p{N}\s]/u.test(key);
  // A sign may stand on a digit: then it is the sign that is meant.
  if (bare && sign) return key;
  if (!placed.test(code)) return null;
  const held = [ctrlKey && 'Ctrl', metaKey && 'Meta', altKey && 'Alt', shiftKey && 'Shift'];
  return [...held.filter((name) => name !== false), code].join('+');
}

/** A chord as its keys are written, one part a key: Alt, Shift, J. */
export function writtenChord(chord: string): string[] {
  if (chord.length === 1) return [chord];
  return chord.split('+').map((part) => part.replace(/^(Key|Digit)(?=.$)/, ''));
}

/** Whether a chord is one letter, digit or sign, which speech input and stray hands press without meaning it (WCAG 2.1.4). */
export const isSingle = (chord: string): boolean => chord.length === 1 || /^(Shift\+)?(Key|Digit)/.test(chord);
