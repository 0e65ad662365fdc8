import { browser } from '../../lib/browser';

/** The keys of the manifest's commands as the reader has them in the browser; '' for one without. */
export async function readCommandKeys(): Promise<Record<'margin' | 'highlight' | 'lookUp' | 'library', string>> {
  const known = new Map((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut ?? '']));
  const keyOf = (name: string) => known.get(name) ?? '';
  return {
    margin: keyOf('margin'),
    highlight: keyOf('highlight'),
    lookUp: keyOf('lookUp'),
    library: keyOf('library'),
  };
}
