import { isListed } from './is-listed';

/** Whether one of the parts of an element's names, between spaces, hyphens and underscores, stands in a list of words. */
export function hasListedPart(names: string, list: string): boolean {
  for (const part of names.toLowerCase().split(/[\s_-]/)) if (part !== '' && isListed(part, list)) return true;
  return false;
}
