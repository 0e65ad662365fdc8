const byPoint = /^(click|dblclick|auxclick|contextmenu|mouse|pointer|drag|drop|wheel|touch)/;
const hidden = /^(mouseenter|mouseleave|pointerenter|pointerleave|pointerrawupdate)$/;
const leaving = /^(blur|focusout|DOMFocusOut)$/;
const over = /^(mouseover|pointerover|mousemove|pointermove)$/;
const out = /^(mouseout|pointerout)$/;

/**
 * Makes what the door hands events to: each becomes a plain twin on the element that was meant.
 * A twin is a plain Event with the original's properties: a real KeyboardEvent leaks to the window in Firefox,
 * a real MouseEvent toggles checkboxes twice.
 */
export function createHandOver(root: ShadowRoot): (event: Event) => void {
  let lastFocused: Element | null = null;
  let lastOver: Element | null = null;
  let pressed: Element | null = null;
  const meant = (event: Event): Element | null => {
    if (leaving.test(event.type)) return lastFocused;
    if (out.test(event.type)) return lastOver;
    const pointed = byPoint.test(event.type) && !(event.type === 'click' && (event as MouseEvent).detail === 0);
    if (!pointed) return root.activeElement;
    const holder = holderOf(event, pressed);
    if (holder) return holder;
    const { clientX, clientY } = pointOf(event);
    return root.elementFromPoint(clientX, clientY);
  };
  return (event) => {
    if (hidden.test(event.type)) return;
    const element = meant(event);
    if (event.type === 'focus' || event.type === 'focusin') lastFocused = element;
    if (over.test(event.type)) lastOver = element;
    if (event.type === 'pointerdown') pressed = element;
    if (!element) return;
    const twin = twinOf(event);
    element.dispatchEvent(twin);
    if (twin.defaultPrevented && event.cancelable) event.preventDefault();
  };
}

/** What captured the pointer when it was pressed, the element or one around it: it hears of it wherever the pointer is. */
function holderOf(event: Event, pressed: Element | null): Element | null {
  const { pointerId } = event as PointerEvent;
  if (pointerId === undefined) return null;
  for (let at = pressed; at; at = at.parentElement) if (at.hasPointerCapture(pointerId)) return at;
  return null;
}

function pointOf(event: Event): { clientX: number; clientY: number } {
  const touch = (event as TouchEvent).changedTouches?.[0];
  return touch ?? (event as MouseEvent);
}

/** Everything of an event that its twin carries as own properties, by the event's class. */
const known = new Map<object, string[]>();

function namesOf(event: Event): string[] {
  const prototype = Object.getPrototypeOf(event);
  let names = known.get(prototype);
  if (!names) {
    names = [];
    for (
      let level = prototype;
      level && level !== Event.prototype && level !== Object.prototype;
      level = Object.getPrototypeOf(level)
    ) {
      names.push(...Object.getOwnPropertyNames(level).filter((name) => name !== 'constructor'));
    }
    known.set(prototype, names);
  }
  return names;
}

function twinOf(event: Event): Event {
  const twin = new Event(event.type, { bubbles: event.bubbles, cancelable: event.cancelable, composed: false });
  const source = event as unknown as Record<string, unknown>;
  for (const name of namesOf(event)) {
    const value = source[name];
    Object.defineProperty(twin, name, {
      value: typeof value === 'function' ? value.bind(event) : value,
      configurable: true,
    });
  }
  return twin;
}
