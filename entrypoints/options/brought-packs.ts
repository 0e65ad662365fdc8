import type { PackFacts } from '../../lib/core/glossary/pack-facts';
import { words } from '../../lib/core/words/words';
import { background } from '../../lib/messages/client';
import type { Surroundings } from './own-terms-page';

/** The glossaries that the options list, and the way to take a brought one out. */
export interface BroughtPacks {
  list(): PackFacts[];
  reload(): Promise<void>;
  /** Takes a brought glossary out, with the way back. */
  remove(pack: PackFacts): void;
  /** Puts back what was taken out last; false when there is nothing. */
  undoLast(): boolean;
}

/** The options' glossaries: read and taken out through the background. */
export function createBroughtPacks({ draw, say, toast, attempt }: Surroundings): BroughtPacks {
  let packs: PackFacts[] = [];
  const removed: PackFacts[] = [];
  const reload = async () => {
    packs = await background.glossaries();
    draw();
  };
  const turn = (pack: PackFacts, trashed: boolean) =>
    attempt(async () => {
      await background.trashPack(pack.id, trashed);
      await reload();
    });
  const putBack = async (pack: PackFacts) => {
    if (!(await turn(pack, false))) return;
    removed.splice(removed.indexOf(pack), 1);
    toast(null);
    say(words.options.glossaries.backSaid(pack.title));
  };
  const remove = async (pack: PackFacts) => {
    if (!(await turn(pack, true))) return;
    removed.push(pack);
    const text = words.options.glossaries.removed(pack.title);
    toast({ text, action: { label: words.undo, run: () => void putBack(pack) } });
    say(text);
    // The row that had the focus is gone.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.options-action a')?.focus());
  };
  return {
    list: () => packs,
    reload,
    remove: (pack) => void remove(pack),
    undoLast() {
      const last = removed.at(-1);
      if (last) void putBack(last);
      return last !== undefined;
    },
  };
}
