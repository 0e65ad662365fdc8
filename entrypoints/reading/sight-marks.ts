import type { Sighting } from '../../lib/core/model';
import { background } from '../../lib/messages/client';
import type { Reading } from './reading';
import type { Mark } from './state';
import { attempt } from './verbs/attempt';

/** Passages that are described anew in one visit at most: describing reads the whole text. */
const mostDescribed = 200;

/** Keeps what was seen of marks: grade and place, and of moved and changed ones what stands there now. */
export async function keepSightings(reading: Reading, marks: readonly Mark[]): Promise<void> {
  const seen = Date.now();
  const sightings: Sighting[] = [];
  let described = 0;
  for (const mark of marks) {
    const { row, found, paragraph } = mark;
    const sighting = { highlight: row.id, grade: found?.grade ?? null, reason: found?.reason ?? null, seen, paragraph };
    const differs = found?.grade === 'moved' || found?.grade === 'changed';
    if (differs) await new Promise((resolve) => setTimeout(resolve)); // the page may breathe between descriptions
    if (reading.signal.aborted) return;
    const surfaces = differs && described < mostDescribed ? await reading.wake() : null;
    const now = surfaces?.describeNow(reading, mark) ?? null;
    if (now) described += 1;
    sightings.push({ ...sighting, ...(differs && { from: row.anchor.hints?.paragraph ?? null, now }) });
  }
  if (sightings.length > 0) await attempt(reading, () => background.see(sightings));
}
