import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './Icon';
import { moveInRows } from './move-in-rows';

export interface MenuItem {
  label: string;
  icon?: IconName;
  /** Key that does the same, as it is written. */
  keys?: string;
  danger?: boolean;
  run: () => void;
}

interface Props {
  label: string;
  items: MenuItem[];
  /** Closes it; the opener takes the focus back. */
  onClose: () => void;
}

/** A small menu: the focus goes to its first item, arrows move, Escape and a press outside close. */
export function Menu({ label, items, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = menu.current?.getBoundingClientRect();
    if (box && box.bottom > window.innerHeight - 8) menu.current?.setAttribute('data-up', '');
  }, []);
  useEffect(() => {
    const root = menu.current?.getRootNode() as ShadowRoot | Document | undefined;
    const opener = root?.activeElement as HTMLElement | null | undefined;
    menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    return () => {
      // What was chosen may have taken the focus by now.
      const held = root?.activeElement;
      if (opener?.isConnected && (!held || held === document.body)) opener.focus();
    };
  }, []);
  return (
    <div
      class="menu floating-menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      ref={menu}
      onKeyDown={(event) => {
        moveInRows(event, '[role=menuitem]');
        if (event.key !== 'Escape' && event.key !== 'Tab') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !menu.current?.contains(event.relatedTarget as Node)) onClose();
      }}
    >
      {items.map((item) => (
        <button
          type="button"
          role="menuitem"
          key={item.label}
          class="menu-item"
          data-danger={item.danger}
          onClick={() => {
            onClose();
            item.run();
          }}
        >
          {item.icon && <Icon name={item.icon} />}
          <span class="grow">{item.label}</span>
          {item.keys && <span class="muted small">{item.keys}</span>}
        </button>
      ))}
    </div>
  );
}
