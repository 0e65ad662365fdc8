import { UpdatedError } from '../../lib/messages/client';
import { knowTerms } from './know-terms';
import type { Reading, Surfaces } from './reading';
import { logOnce } from './verbs/attempt';

/**
 * Gives what brings the surfaces into the page, once, and has them drawn; null where they can't be had: the reader is
 * told of an update of the extension, and everything else is tried again with the next need.
 */
export function createWaker(getReading: () => Reading): () => Promise<Surfaces | null> {
  let coming: Promise<Surfaces | null> | null = null;
  const begin = async () => {
    const reading = getReading();
    try {
      reading.isWaking = true;
      // Without all terms the surfaces still serve; asked for through them, the failure could bring them in again and again.
      const terms = knowTerms(reading).then(
        () => null,
        (error: unknown) => error,
      );
      const surfaces: Surfaces = await import('./surfaces');
      const failure = await terms;
      if (reading.signal.aborted) return null;
      if (failure instanceof UpdatedError) throw failure;
      surfaces.enliven(reading);
      reading.surfaces = surfaces;
      if (failure !== null) surfaces.tellFailure(reading, failure);
    } catch (error) {
      coming = null;
      if (reading.signal.aborted) return null;
      if (!(error instanceof UpdatedError)) {
        logOnce(error);
        return null;
      }
      reading.state.updated = true;
    } finally {
      reading.isWaking = false;
    }
    reading.draw();
    await Promise.resolve(); // drawn by now
    return reading.surfaces;
  };
  return () => {
    coming ??= begin();
    return coming;
  };
}
