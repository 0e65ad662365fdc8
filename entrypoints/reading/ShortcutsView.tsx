import { Shortcuts } from '../../components/Shortcuts';
import { background } from '../../lib/messages/client';
import type { Reading } from './reading';
import { attempt } from './verbs/attempt';

/** The sheet of keys while it is open. */
export function ShortcutsView({ reading }: { reading: Reading }) {
  const { state } = reading;
  if (!state.shortcuts) return null;
  return (
    <Shortcuts
      commands={state.shortcuts}
      settings={state.settings}
      onClose={() => {
        state.shortcuts = null;
        reading.draw();
      }}
      onChange={() => void attempt(reading, () => background.openOptions('shortcuts'))}
    />
  );
}
