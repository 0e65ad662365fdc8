import { count } from './en-count';

/** English: several highlights of the library at once. */
export const enSelected = {
  select: (quote: string) => `Select “${quote}”`,
  one: 'Selected',
  place: 'What is selected',
  start: 'Select highlights',
  count: (n: number) => count(n, '{n} selected', '{n} selected'),
  tag: 'Tag',
  export: 'Export',
  delete: 'Delete',
  putBack: 'Put back',
  clear: 'Select nothing',
  deleted: (n: number) => count(n, '{n} highlight deleted', '{n} highlights deleted'),
  back: (n: number) => count(n, '{n} highlight is back', '{n} highlights are back'),
  purged: (n: number) => count(n, '{n} highlight deleted for good', '{n} highlights deleted for good'),
  tagged: (tag: string, n: number) =>
    count(n, `Tag “${tag}” added to {n} highlight`, `Tag “${tag}” added to {n} highlights`),
  untagged: (tag: string, n: number) =>
    count(n, `Tag “${tag}” removed from {n} highlight`, `Tag “${tag}” removed from {n} highlights`),
  recoloured: (colour: string, n: number) => count(n, `{n} highlight in ${colour}`, `{n} highlights in ${colour}`),
  kept: (n: number) =>
    count(n, '{n} change was made since and stays as it is.', '{n} changes were made since and stay as they are.'),
  exported: (n: number) => count(n, 'What is selected, {n}', 'What is selected, {n}'),
};
