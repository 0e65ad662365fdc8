import { isListed } from './is-listed';

/** Directories that hold every page of a site, or say only that it is one. */
const everything =
  ' blog blogs blog-posts posts post article articles artikel archive archives archiv news story stories page pages home index wiki content web site test themen aktuell aktuelles magazin magazine detail details item items node category categories tag tags topics ';

/** The section that an address names by its first directory ("/recipes/pie" is in "recipes"); null where it names none. */
export function directoryOf(pathname: string): string | null {
  for (const part of pathname.split('/').slice(1, -1))
    if (/^[a-z]{3,14}(?:-[a-z]{3,14})?$/.test(part) && !isListed(part, everything)) return part.replace('-', ' ');
  return null;
}
