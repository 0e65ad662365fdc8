/** Puts text on the clipboard, also on http pages; false when the page or the browser did not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (navigator.clipboard && window.isSecureContext) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // The document is not focused or a policy forbids it: the older way may still do.
  }
  let done = false;
  const fill = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    done = event.clipboardData !== null;
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  try {
    return document.execCommand('copy') && done;
  } finally {
    window.removeEventListener('copy', fill, true);
  }
}
