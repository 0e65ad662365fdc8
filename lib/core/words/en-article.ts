import { count } from './en-count';

/** English: the article in the margin. */
export const enArticle = {
  untitled: 'Untitled page',
  left: (left: number, all: number) =>
    left === 0
      ? count(all, 'Read, {n} minute', 'Read, {n} minutes')
      : count(left, `{n} minute left of ${all}`, `{n} minutes left of ${all}`),
  progress: 'Read so far',
  stopped: 'Go to where I stopped',
  goToComments: 'Go to comments',
  goTo: (name: string) => `Go to the comment by ${name}`,
  others: (n: number) => count(n, '{n} more comment', '{n} more comments'),
  someone: 'Somebody',
  owner: 'The author',
  elsewhere: (system: string) => `Comments are in a frame of ${system}, which Glossmark does not read.`,
  note: 'Your note on this article',
  addNote: 'Add a note on this article',
  editNote: 'Edit the note',
  copyAll: 'Copy all quotes',
  copied: (n: number) => count(n, 'Copied {n} quote', 'Copied {n} quotes'),
  export: 'Export…',
  remove: 'Remove this article from my library',
  removed: (n: number) => (n === 0 ? 'Note deleted' : count(n, '{n} highlight deleted', '{n} highlights deleted')),
};
