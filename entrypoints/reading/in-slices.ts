/** Longest stretch of work before the page may breathe, milliseconds. */
const slice = 8;

/** Runs a generator in slices, so that no task of ours holds the page up; null once it is not wanted any more. */
export async function inSlices<T>(work: Generator<void, T, void>, isWanted: () => boolean): Promise<T | null> {
  let until = performance.now() + slice;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
    until = performance.now() + slice;
  }
}
