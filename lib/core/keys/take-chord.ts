import { judgeChord } from './judge-chord';
import type { KeyAction } from './key-actions';
import type { Keys } from './keys-of';

/** What changes when an action takes a chord from all that have it in the same places: they are off then. */
export function takeChord(keys: Keys, action: KeyAction, chord: string): Partial<Record<KeyAction, string | null>> {
  const changes: Partial<Record<KeyAction, string | null>> = {};
  for (;;) {
    const fault = judgeChord({ ...keys, ...changes }, { action, chord, taken: [] });
    if (fault?.why !== 'used') return { ...changes, [action]: chord };
    changes[fault.by] = null;
  }
}
