/** Gives a page of the extension its class and theme; the answer changes the theme later. */
export function dressPage(className: string): (theme: 'system' | 'light' | 'dark') => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let wanted: 'system' | 'light' | 'dark' = 'system';
  const dress = () => {
    document.body.className = className;
    document.body.dataset.theme = wanted === 'system' ? (dark.matches ? 'dark' : 'light') : wanted;
  };
  dark.addEventListener('change', dress);
  dress();
  return (theme) => {
    wanted = theme;
    dress();
  };
}
