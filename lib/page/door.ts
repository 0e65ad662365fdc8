/** Where the first script and the reading part meet: one object in the isolated world they share. */
export interface Door {
  /** The overlay's host while it is in the page. */
  host: Element | null;
  /** Receives every trusted event aimed at the host. */
  take: ((event: Event) => void) | null;
  /** Asked first for every key pressed in the page; true keeps the key from the page. */
  keys: ((event: KeyboardEvent) => boolean) | null;
  /** Whether a reading part runs in this page. */
  reading: boolean;
  /** Begins a visit where the reading part runs and reads nothing yet. */
  again: (() => void) | null;
  /** Puts the guard back after the page dropped all listeners (document.open). */
  guard: () => void;
}

const name = Symbol.for('glossmark');

/** The door of this page, made by whoever comes first. */
export function openDoor(): Door {
  const world = globalThis as unknown as Record<symbol, Door | undefined>;
  let door = world[name];
  if (!door) {
    door = { host: null, take: null, keys: null, reading: false, again: null, guard: () => {} };
    world[name] = door;
  }
  return door;
}
