import type { ComponentChildren, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import { Menu, type MenuItem } from '../Menu';
import { Edge } from './Edge';

export type Tab = 'terms' | 'highlights' | 'article';
const tabs: Tab[] = ['terms', 'highlights', 'article'];

export interface MarginProps {
  tab: Tab;
  terms: number;
  highlights: number;
  /** Width in CSS pixels; null for the sheet of narrow pages. */
  width: number | null;
  /** Height of the sheet. */
  height: 'half' | 'full';
  side: 'left' | 'right';
  /** Marks as the margin's page-facing edge. */
  spine: ComponentChildren;
  items: MenuItem[];
  /** What holds the focus when the margin is opened by key. */
  entry: RefObject<HTMLButtonElement>;
  children: ComponentChildren;
  onTab: (tab: Tab) => void;
  onClose: () => void;
  onLibrary: () => void;
  /** Opens the sheet of keys. */
  onKeys: () => void;
  onHeight: () => void;
  /** The edge is being dragged to a width, and was let go or moved by a key; CSS pixels. */
  onDrag: (width: number) => void;
  onWidth: (width: number) => void;
}

/** The margin: three tabs beside the article, or a sheet below it where the page is narrow. */
export function Margin(props: MarginProps) {
  const { tab, width, height, side, children } = props;
  const sheet = width === null;
  return (
    <aside
      class={sheet ? 'sheet' : 'margin'}
      aria-label={words.margin.tabs}
      data-height={sheet ? height : undefined}
      data-side={side}
      style={sheet ? undefined : { inlineSize: `${width}px` }}
    >
      {sheet ? (
        <button
          type="button"
          class="grab"
          aria-label={words.margin.sheet}
          title={words.margin.sheet}
          onClick={props.onHeight}
        >
          <i />
        </button>
      ) : (
        <>
          <Edge {...props} width={width} />
          <div class="spine">{props.spine}</div>
        </>
      )}
      <div class="content">
        <Head {...props} />
        <section class="panel" role="tabpanel" id="gm-panel" aria-labelledby={`gm-tab-${tab}`}>
          {children}
        </section>
        <footer class="foot">
          <button type="button" class="text-button" onClick={props.onLibrary}>
            <Icon name="library" />
            {words.margin.library}
          </button>
          <span class="grow" />
          <IconButton icon="keys" label={words.shortcuts.title} onClick={props.onKeys} />
        </footer>
      </div>
    </aside>
  );
}

function Head({ tab, terms, highlights, entry, items, onTab, onClose }: MarginProps) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const counts: Record<Tab, number | null> = { terms, highlights, article: null };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? 'terms';
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#gm-tab-${next}`)?.focus();
  };
  return (
    <header class="tabs">
      <div class="tablist" role="tablist" aria-label={words.margin.tabs} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((name) => (
          <button
            type="button"
            key={name}
            role="tab"
            class="tab"
            id={`gm-tab-${name}`}
            ref={name === tab ? entry : null}
            aria-selected={name === tab}
            aria-controls="gm-panel"
            tabIndex={name === tab ? 0 : -1}
            onClick={() => onTab(name)}
          >
            {words.margin[name]}
            {counts[name] !== null && <span class="count number"> {counts[name]}</span>}
          </button>
        ))}
      </div>
      <div class="tools">
        <IconButton
          icon="more"
          label={words.margin.more}
          aria-haspopup="menu"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
        {open && <Menu label={words.margin.more} items={items} onClose={() => setOpen(false)} />}
        <IconButton icon="closeMargin" label={words.margin.close} onClick={onClose} />
      </div>
    </header>
  );
}
