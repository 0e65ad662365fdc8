import { words } from '../lib/core/words/words';
import { IconButton } from './IconButton';

export interface ToastWords {
  text: string;
  /** A way back or out, with what it does. */
  action?: { label: string; run: () => void };
}

interface Props {
  toast: ToastWords;
  onClose: () => void;
  /** The toast's time stands still while it is pointed at or focused. */
  onHold: (held: boolean) => void;
}

/** One line of what happened, with the way back. */
export function Toast({ toast, onClose, onHold }: Props) {
  return (
    <div
      class="toast"
      role="group"
      onMouseOver={() => onHold(true)}
      onMouseOut={() => onHold(false)}
      onFocusIn={() => onHold(true)}
      onFocusOut={() => onHold(false)}
    >
      <span>{toast.text}</span>
      {toast.action && (
        <button type="button" onClick={toast.action.run}>
          {toast.action.label}
        </button>
      )}
      <IconButton icon="close" label={words.dismiss} onClick={onClose} />
    </div>
  );
}
