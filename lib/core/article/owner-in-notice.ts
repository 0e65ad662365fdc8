import { isOrganisation } from './is-organisation';

/** A sign of copyright with its years, a name of two words, and nothing behind it but the words on rights. */
const notice =
  /^(?:©|\([cC]\)|Copyright|COPYRIGHT)(?:\s*(?:©|\([cC]\)))?\s*((?:19|20)\d\d(?:\s*[-–]\s*(?:(?:19|20)\d\d)?)?,?\s*)?(?:by\s+|von\s+)?(\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?\s\p{Lu}[\p{Ll}’-]+(?:-\p{Lu}\p{Ll}+)?)\s*(?:(?:19|20)\d\d.*|[|•·.,;:–—-].*|[Aa]ll [Rr]ights.*|[Aa]lle Rechte.*)?$/u;

/**
 * Whose the text is by its notice ("© 2019 Anne Teasdale"), where that may be a person; null where it is a firm or no
 * notice. A line in the text must tell a year too: without one it speaks of a picture.
 */
export function ownerInNotice(line: string, isInText: boolean): string | null {
  const [, year, name] = notice.exec(line.replace(/\s+/g, ' ').trim()) ?? [];
  return !name || isOrganisation(name) || (isInText && !year) ? null : name;
}
