import { defaultSettings } from '../../lib/core/default-settings';
import type { Settings } from '../../lib/core/settings';
import { background } from '../../lib/messages/client';

/** The settings as the reader chose them, also while the background still stores them. */
export interface ChosenSettings {
  /** Asks what is stored, and shows it. */
  refresh(): Promise<void>;
  /** Shows a change at once and stores it; one that fails is gone again. */
  change(changed: Partial<Settings>): Promise<void>;
}

/** What is still on its way stays over what is told meanwhile, so that no control jumps back under the reader's hand. */
export function createChosenSettings(show: (settings: Settings) => void): ChosenSettings {
  const underWay = new Set<Partial<Settings>>();
  let stored = defaultSettings;
  let turn = 0;
  const showAll = () => {
    turn++;
    show(Object.assign({}, stored, ...underWay));
  };
  return {
    async refresh() {
      let before: number;
      let told: Settings;
      // What was asked for before a change was answered may come after it.
      do {
        before = turn;
        told = await background.settings();
      } while (turn !== before);
      stored = told;
      showAll();
    },
    async change(changed) {
      const own = { ...changed };
      underWay.add(own);
      showAll();
      try {
        stored = await background.changeSettings(changed);
      } finally {
        underWay.delete(own);
        showAll();
      }
    },
  };
}
