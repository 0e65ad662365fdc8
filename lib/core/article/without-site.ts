import { foldTitle } from './fold-title';

const parting = '\\s*[|\\-–—«»·•:>/_~][\\s|\\-–—«»·•:>/_~]*';
const end = new RegExp(`${parting}$`);
const start = new RegExp(`^${parting}`);

/** Takes a site's name off the end or the beginning of a title, with what parts them. */
export function withoutSite(title: string, sites: readonly string[]): string {
  for (const site of sites) {
    const length = site.length;
    if (length < 2 || title.length <= length + 2) continue;
    const name = foldTitle(site);
    const head = title.slice(0, -length);
    if (foldTitle(title.slice(-length)) === name && end.test(head)) return head.replace(end, '');
    const tail = title.slice(length);
    if (foldTitle(title.slice(0, length)) === name && /^\s*[|\-–—«»·•:>/_]/.test(tail)) return tail.replace(start, '');
  }
  return title;
}
