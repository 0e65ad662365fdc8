import { background } from '../../lib/messages/client';
import type { PartName } from '../../lib/messages/parts';

interface Parts {
  fetch: ((files: PartName[]) => Promise<void>) | null;
}

/** Lets every `import()` of the built script ask the background for the files it needs (scripts/open-parts.mjs). */
export function askForParts(): void {
  const world = globalThis as unknown as Record<symbol, Parts | undefined>;
  const parts = world[Symbol.for('glossmark parts')];
  if (parts) parts.fetch = (files) => background.addParts(files);
}
