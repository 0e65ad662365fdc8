import type { ToastWords } from '../../components/Toast';
import { PlainError } from '../../lib/core/plain-error';
import { words } from '../../lib/core/words/words';

interface Around {
  draw: () => void;
  say: (line: string) => void;
  show: (toast: ToastWords) => void;
}

/** Makes what runs things that may fail: it tells the reader in one plain line, and gives false. */
export function createAttempt({ draw, say, show }: Around): (run: () => Promise<void>) => Promise<boolean> {
  return async (run) => {
    try {
      await run();
      draw();
      return true;
    } catch (error) {
      const text = error instanceof PlainError ? words.errors[error.reason] : words.failed;
      if (!(error instanceof PlainError)) console.error('Glossmark', error);
      show({ text });
      say(text);
      return false;
    }
  };
}
