/** Makes a toolbar one tab stop: the button that was focused last, or its first. */
export function keepOneStop(bar: HTMLElement | null, focused?: HTMLElement): void {
  const buttons = [...(bar?.querySelectorAll<HTMLElement>('button:not([role=menuitem])') ?? [])];
  const stop = focused ?? buttons.find((button) => button.tabIndex === 0 && button.dataset.stop === '') ?? buttons[0];
  for (const button of buttons) {
    button.tabIndex = button === stop ? 0 : -1;
    if (button === stop) button.dataset.stop = '';
    else delete button.dataset.stop;
  }
}
