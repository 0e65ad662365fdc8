import { writtenChord } from '../lib/core/keys/chord';
import { words } from '../lib/core/words/words';

/** A name for a tooltip, with the key that does the same where there is one. */
export function withKey(name: string, chord: string | null): string {
  return chord === null ? name : words.bar.keyed(name, writtenChord(chord).join('+'));
}
