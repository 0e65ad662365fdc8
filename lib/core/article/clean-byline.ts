import { cleanName } from './clean-name';
import { isListed } from './is-listed';

/** Links to everything that somebody wrote name the person behind an invitation. */
const invitation =
  /^(?:(?:view |see |read )?(?:more|all) (?:stories|posts|articles|content)|(?:alle|weitere|mehr) (?:artikel|beiträge|texte)|tous les articles|todos los artículos) (?:by|from|von|de|par|por)\s+/i;

const handle = /\s+\(?@\w+\)?$/;
const leftOver = /\s+(?:le|el|published|publié|publicado|veröffentlicht|posted|updated|aktualisiert)$/i;

/** Accounts, services and links that stand where an author is named. */
const nobody =
  '|admin|administrator|wordpressadmin|webmaster|no author|unknown|anonymous|guest author|gastautor|more posts|all posts|publiziert|disqus|bluesky|mastodon|rss|rss feed|get author rss feed|view author archive|';

/** The name that a byline or a head gives for an article's author; null where it is none. */
export function cleanByline(text: string): string | null {
  const name = cleanName(text.replace(invitation, '').replace(handle, ''))?.replace(leftOver, '') ?? null;
  if (name === null || isListed(name.toLowerCase(), nobody) || /(?:^|\s)\d+(?:\s|$)|https?:|www\./i.test(name))
    return null;
  return name.endsWith(')') && !name.includes('(') ? name.slice(0, -1) : name;
}
