import type { Sighting } from '../core/model';
import { isPurged } from '../core/record/merge';
import { inOneWrite } from './in-one-write';
import { readRow } from './row-store';
import type { Database } from './schema';

/** Keeps the grades last seen of highlights that are there; one seen earlier does not replace one seen later. */
export async function seeSightings(database: Database, sightings: Sighting[]): Promise<void> {
  await inOneWrite(database, ['highlights', 'sightings'], async (transaction) => {
    const seen = transaction.objectStore('sightings');
    for (const sighting of sightings) {
      const row = await readRow(transaction, 'highlights', sighting.highlight);
      const earlier = await seen.get(sighting.highlight);
      if (row && !isPurged(row) && (earlier?.seen ?? 0) <= sighting.seen) await seen.put(sighting);
    }
  });
}
