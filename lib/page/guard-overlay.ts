import type { Door } from './door';

const guarded =
  'keydown keypress keyup beforeinput input textInput compositionstart compositionupdate compositionend ' +
  'copy cut paste beforecopy beforecut beforepaste focus blur focusin focusout DOMFocusIn DOMFocusOut DOMActivate selectstart ' +
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave ' +
  'pointerdown pointerup pointermove pointerrawupdate pointercancel pointerover pointerout pointerenter pointerleave ' +
  'gotpointercapture lostpointercapture drag dragstart dragend dragenter dragleave dragover drop DOMMouseScroll MozMousePixelScroll';
const passive = 'wheel touchstart touchmove touchend touchcancel';

/**
 * Keeps every event of the overlay from the page and hands the trusted ones to the door.
 * Also hides the page's own blur when the focus goes into the overlay, so that focus traps do not bite.
 */
export function guardOverlay(door: Door): void {
  const guard = (event: Event) => {
    const { host } = door;
    if (!host) return;
    if (event.target === host) {
      event.stopImmediatePropagation();
      // Chromium's own compositionend is not trusted; any other such event is the page's forgery.
      if (event.isTrusted || event.type === 'compositionend') door.take?.(event);
      return;
    }
    if (event.type === 'keydown' && event.isTrusted && door.keys?.(event as KeyboardEvent)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    const leaves = event.type === 'blur' || event.type === 'focusout' || event.type === 'DOMFocusOut';
    if (leaves && (event as FocusEvent).relatedTarget === host) event.stopImmediatePropagation();
  };
  door.guard = () => {
    for (const type of guarded.split(' ')) window.addEventListener(type, guard, true);
    for (const type of passive.split(' ')) window.addEventListener(type, guard, { capture: true, passive: true });
  };
  door.guard();
}
