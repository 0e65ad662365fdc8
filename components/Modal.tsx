import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../lib/core/words/words';
import { IconButton } from './IconButton';

interface Props {
  title: ComponentChildren;
  class: string;
  /** What the dialog is at; the focus goes to its `data-first` element whenever that changes. */
  step?: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A dialog over the page: the browser keeps the focus inside, Escape closes, the opener gets the focus back. */
export function Modal({ title, class: name, step, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const root = dialog.current?.getRootNode() as Document | ShadowRoot | undefined;
    const opener = root?.activeElement as HTMLElement | null | undefined;
    dialog.current?.showModal();
    return () => {
      if (opener?.isConnected) opener.focus();
    };
  }, []);
  useEffect(() => dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus(), [step]);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${name}`}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={heading}>{title}</h2>
        <IconButton icon="close" label={words.library.close} onClick={onClose} />
      </div>
      {children}
    </dialog>
  );
}
