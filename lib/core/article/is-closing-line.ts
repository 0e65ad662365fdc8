import { isListed } from './is-listed';
import type { Block } from './outline';
import { type Openings, startsLike } from './starts-like';

/** Notices of the publisher: what may follow the first word. */
const notices: Openings = [
  [' disclaimer disclosure haftungsausschluss ', [':']],
  [' note ', ['to readers', 'to our readers', 'to editors']],
  [' the ', ['views expressed', 'views and opinions', 'opinions expressed', 'views in this']],
  [' this dieser diese dieses cet este questo ', ['post contains', 'article contains', 'page contains', 'post was originally', 'article was originally', 'story was originally', 'post originally', 'article originally', 'story originally', 'post first', 'article first', 'story first', 'article was first', 'post was first', 'material may not', 'beitrag enthält', 'artikel enthält', 'beitrag erschien', 'artikel erschien', 'text erschien', 'beitrag ist zuerst', 'artikel ist zuerst', 'text ist zuerst', 'article est paru', 'article a été publié', 'artículo se publicó', 'artículo contiene', 'articolo è stato']],
  [' reporting additional ', ['by ', 'reporting by ']],
  [' with ', ['assistance by ', 'assistance from ', 'reporting by ', 'files from ']],
  [' all alle tous todos ', ['rights reserved', 'products recommended', 'products featured', 'rechte vorbehalten', 'angaben ohne gewähr', 'droits réservés', 'los derechos reservados']],
  [' as ', ['an amazon associate', 'an affiliate']],
  [' we ', ['may earn', 'may receive']],
]; // biome-ignore format: a table

/** Notices that stand anywhere in a line. */
const noticed = [
  'contributed to this ',
  'appeared first on ',
  'erschien zuerst auf ',
  'all rights reserved',
  'earn a commission',
  'affiliate commission',
  'affiliate links',
  'opinions expressed by',
  'is not responsible for',
];

/** Words that invite readers to do something for the publisher. */
const invitations =
  ' follow subscribe join sign download visit check contact email write call click listen support share pin tell send register book discover learn find get help become donate like stay reach try start schedule request explore browse shop folge folgt folgen abonniere abonniert abonnieren besuche besucht besuchen melde meldet werde unterstütze unterstützt unterstützen jetzt rufe rufen schreib schreibt schreiben kontaktiere kontaktieren teile teilt suivez abonnez inscrivez rejoignez découvrez retrouvez contactez partagez soutenez sigue síguenos suscríbete únete comparte apoya descubre visita contacta seguici iscriviti scopri volg siga inscreva assine zapraszamy ';

/** Words with which a question or a condition begins that ends in an invitation. */
const questions =
  ' want need looking ready interested like liked love enjoyed have did do if still got curious questions möchten möchtest gefällt hat haben hast lust wenn suchen suchst interesse fragen vous besoin envie ya te quieres necesitas buscas ';

/** Words by which a publisher speaks of itself. */
const itself =
  / (?:us|our|me|we|uns|unser\w*|mir|mich|wir|nous|notre|nos|nuestr\w+|noi|nostr\w+|ons|onze|nas|nós|nosso\w*)[ .,!?:;)]/;

/** Whether a line behind a text is the publisher's and not the text's: a notice, an invitation, a word on the writer. */
export function isClosingLine({ text, length, linked }: Block): boolean {
  if (length === 0 || length > 700) return false;
  const line = text
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/^[^a-zà-ž]+/, '');
  if (startsLike(line, notices) || noticed.some((phrase) => line.includes(phrase))) return true;
  const word = line.slice(0, line.search(/[^a-zà-ž-]|$/));
  const invites = isListed(word, invitations) || (isListed(word, questions) && line.includes('?'));
  return invites && length <= 450 && (linked > 0 || itself.test(` ${line} `));
}
