import type { Reading } from './reading';

/** Takes marks and term dots off the page while it is printed, where the reader set it so. */
export function watchPrint(reading: Reading): void {
  const { signal, state, painter } = reading;
  const before = () => !state.settings.printMarks && painter.paint([]);
  window.addEventListener('beforeprint', before, { signal });
  window.addEventListener('afterprint', () => reading.repaint(), { signal });
}
