/** Runs a generator to its end without pauses and gives what it returns. */
export function runOut<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
