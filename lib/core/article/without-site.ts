import { foldTitle } from './fold-title';

const parting = '\\s*[|\\-–—«»·•:>/_~][\\s|\\-–—«»·•:>/_~]*';
const end = new RegExp(`${parting}$`);
const start = new RegExp(`^${parting}`);

/** Takes a site's name off the end or the beginning of a title, with what parts them. */
export function withoutSite(title: string, sites: readonly string[]): string {
  for (const site of sites) {
    const length = site.length;
    if (length < 2 || title.length <= length + 2) continue;
    const head = title.slice(0, -length);
    if (isParted(head.trimEnd().slice(-1)) && isSame(title.slice(-length), site)) return head.replace(end, '');
    const tail = title.slice(length);
    if (isOpening(tail.trimStart().charAt(0)) && isSame(title.slice(0, length), site)) return tail.replace(start, '');
  }
  return title;
}

const isParted = (sign: string) => sign !== '' && '|-–—«»·•:>/_~'.includes(sign);
const isOpening = (sign: string) => sign !== '' && '|-–—«»·•:>/_'.includes(sign);

/** Whether two texts of the same length are the same; the first letters tell most of them apart. */
const isSame = (one: string, other: string) =>
  one === other ||
  (one.charAt(0).toLowerCase() === other.charAt(0).toLowerCase() && foldTitle(one) === foldTitle(other));
