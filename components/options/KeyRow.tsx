import { useRef } from 'preact/hooks';
import { writtenChord } from '../../lib/core/keys/chord';
import { words } from '../../lib/core/words/words';
import { type KeyFieldProps, type Pressing, useKeyField } from './use-key-field';

interface Props extends KeyFieldProps {
  /** Whether the reader changed it. */
  changed: boolean;
}

/** One key with what it does: pressed anew, turned off, or as at first; what stands against a key is said in a sentence. */
export function KeyRow(props: Props) {
  const { action, keys, onKey } = props;
  const { shortcuts } = words;
  const field = useKeyField(props);
  const button = useRef<HTMLButtonElement>(null);
  // What was pressed goes away with it: the focus stays in the row.
  const pressed = (run: () => void) => () => {
    run();
    button.current?.focus();
  };
  const name = shortcuts.actions[action];
  const chord = keys[action];
  const written = chord === null ? shortcuts.none : writtenChord(chord).join('+');
  // Only a focus that leaves the row ends the pressing: "Use it here" is in it.
  const leave = (event: FocusEvent & { currentTarget: HTMLElement }) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) field.leave();
  };
  return (
    <div class="setting key-row" role="group" aria-label={name} onFocusOut={leave}>
      <div class="grow">
        <div class="setting-name">{name}</div>
        <div class="muted small" role="status">
          {field.pressing && saidOf(field.pressing)}
        </div>
      </div>
      {field.pressing?.fault?.why === 'used' && (
        <button type="button" class="button" onClick={pressed(field.useHere)}>
          {shortcuts.useHere}
        </button>
      )}
      <button
        type="button"
        class="button key-field"
        ref={button}
        aria-label={shortcuts.pressFor(name, written)}
        aria-pressed={field.pressing !== null}
        onClick={field.turn}
        onKeyDown={field.press}
      >
        {field.pressing ? shortcuts.press : chord === null ? written : <kbd>{written}</kbd>}
      </button>
      <Ways {...props} onOff={pressed(() => onKey({ [action]: null }))} onAsFirst={pressed(field.asFirst)} />
    </div>
  );
}

interface WaysProps extends Props {
  onOff: () => void;
  onAsFirst: () => void;
}

function Ways({ action, keys, changed, onOff, onAsFirst }: WaysProps) {
  const { shortcuts } = words;
  const name = shortcuts.actions[action];
  return (
    <>
      <button
        type="button"
        class="text-button"
        aria-label={shortcuts.turnOffFor(name)}
        disabled={keys[action] === null}
        onClick={onOff}
      >
        {shortcuts.turnOff}
      </button>
      <button
        type="button"
        class="text-button"
        aria-label={shortcuts.asFirstFor(name)}
        disabled={!changed}
        onClick={onAsFirst}
      >
        {shortcuts.asFirst}
      </button>
    </>
  );
}

function saidOf({ fault }: Pressing): string {
  const { shortcuts } = words;
  if (fault?.why === 'used') return shortcuts.usedFor(shortcuts.actions[fault.by]);
  return { browser: shortcuts.ofBrowser, bare: shortcuts.needsAlt, 'no key': shortcuts.noKey, '': shortcuts.pressing }[
    fault?.why ?? ''
  ];
}
