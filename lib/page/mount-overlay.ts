import { openDoor } from './door';
import { createHandOver } from './hand-over';

export interface Overlay {
  root: ShadowRoot;
  host: HTMLElement;
  /** Adds a style sheet to the root, once; reading all of ours is not for nothing on a page that shows little of us. */
  wear(css: string): void;
}

/** What must hold against any rule of the page: own layer, own writing direction, nothing inherited. */
const hostRules = `:host{all:initial!important;display:block!important;position:fixed!important;inset:0!important;
inline-size:0!important;block-size:0!important;margin:0!important;padding:0!important;border:0!important;overflow:visible!important;
background:none!important;direction:ltr!important;visibility:visible!important;pointer-events:auto!important;zoom:1!important}
@media print{:host{display:none!important}}`;

/**
 * Puts the overlay's host into the top layer and keeps it there until the signal ends it.
 * The root is closed; only a test build opens it, so that tests can look inside.
 */
export function mountOverlay(css: string, signal: AbortSignal, mode: ShadowRootMode): Overlay {
  // What an earlier version of the extension left when it was updated under the page.
  for (const left of document.querySelectorAll('glossmark-overlay')) left.remove();
  const host = document.createElement('glossmark-overlay');
  const root = host.attachShadow({ mode });
  const worn = new Set<string>();
  const wear = (rules: string) => {
    if (worn.has(rules)) return;
    worn.add(rules);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    root.adoptedStyleSheets.push(sheet);
  };
  wear(hostRules);
  wear(css);
  host.setAttribute('popover', 'manual');
  const door = openDoor();
  door.host = host;
  door.take = createHandOver(root);
  const attach = () => {
    if (signal.aborted || (host.isConnected && host.matches(':popover-open'))) return;
    door.guard();
    if (!host.isConnected) document.documentElement?.append(host);
    if (host.isConnected && !host.matches(':popover-open')) host.showPopover();
  };
  keepAttached(attach, signal);
  attach();
  signal.addEventListener('abort', () => {
    door.host = null;
    door.take = null;
    host.remove();
  });
  return { root, host, wear };
}

/** Two observers of child lists alone: the document (its root replaced) and the root (our host thrown out). */
function keepAttached(attach: () => void, signal: AbortSignal): void {
  const inner = new MutationObserver(attach);
  const watchRoot = () => {
    inner.disconnect();
    if (document.documentElement) inner.observe(document.documentElement, { childList: true });
  };
  const outer = new MutationObserver(() => {
    watchRoot();
    attach();
  });
  outer.observe(document, { childList: true });
  watchRoot();
  signal.addEventListener('abort', () => {
    inner.disconnect();
    outer.disconnect();
  });
}
