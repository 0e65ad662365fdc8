import { useState } from 'preact/hooks';
import { chordOf } from '../../lib/core/keys/chord';
import { type ChordFault, judgeChord } from '../../lib/core/keys/judge-chord';
import { type KeyAction, keyActions } from '../../lib/core/keys/key-actions';
import type { Keys } from '../../lib/core/keys/keys-of';
import { takeChord } from '../../lib/core/keys/take-chord';

/** What the reader changed of the keys; undefined: as at first. */
export type KeyChanges = Partial<Record<KeyAction, string | null | undefined>>;

export interface KeyFieldProps {
  action: KeyAction;
  keys: Keys;
  /** Chords that the browser keeps for the extension's own commands. */
  taken: string[];
  onKey: (changes: KeyChanges) => void;
}

/** A key being pressed anew, with what stands against the one pressed last. */
export interface Pressing {
  chord: string | null;
  fault: ChordFault | { why: 'no key' } | null;
}

/** Keys that modify, and the one that moves on: pressing goes on, or ends by the focus. */
const passing = /^(Tab|Shift|Control|Alt|Meta|AltGraph|CapsLock|Dead|Process)$/;

/** A field that takes the next pressed key for an action; Escape leaves it as it was. */
export function useKeyField({ action, keys, taken, onKey }: KeyFieldProps) {
  const [pressing, setPressing] = useState<Pressing | null>(null);
  const offer = (chord: string, changes: KeyChanges) => {
    const fault = judgeChord(keys, { action, chord, taken });
    setPressing(fault && { chord, fault });
    if (!fault) onKey(changes);
  };
  const press = (event: KeyboardEvent) => {
    if (!pressing || passing.test(event.key) || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    const chord = chordOf(event);
    if (event.key === 'Escape') setPressing(null);
    else if (chord === null) setPressing({ chord, fault: { why: 'no key' } });
    else offer(chord, { [action]: chord });
  };
  const { first } = keyActions[action];
  return {
    pressing,
    press,
    turn: () => setPressing(pressing ? null : { chord: null, fault: null }),
    leave: () => setPressing(null),
    asFirst: () => (first === null ? onKey({ [action]: undefined }) : offer(first, { [action]: undefined })),
    useHere: () => {
      if (pressing?.chord) onKey(takeChord(keys, action, pressing.chord));
      setPressing(null);
    },
  };
}
