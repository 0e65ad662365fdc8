/** A name in capitals, and what a word on a person or a firm goes on with. */
const opening =
  /^(?:(?:[A-ZÀ-Ž0-9][\p{L}\d.'’&-]*|von|van|de|du|la|der|und|and|&|for|of|the)\s+){0,5}?[A-ZÀ-Ž][\p{L}\d.'’&-]*(?:\s*\([^)]{1,30}\))?,? (?:is|are|was|writes?|works|lives|covers|ist|sind|war|schreibt|arbeitet|lebt|est|es|è|jest)\s/u;

/** Words that begin a sentence and are no name. */
const articles =
  / ?(?:this|that|these|the|it|he|she|they|we|there|here|what|which|who|all|one|my|our|your|das|dies\p{L}*|der|die|es|er|sie|wir|hier|ce|cette|il|elle|le|la|les|el|los|las|esto|to|yes|no|so|but|and)\s/iuy;

/** What the people who write are, and the firms that publish. */
const roles =
  ' author writer editor reporter journalist columnist correspondent contributor founder co-founder cofounder ceo director professor consultant blogger photographer freelancer freelance strategist manager developer specialist therapist coach autor autorin redakteur redakteurin journalistin gründer gründerin fotograf fotografin chefredakteur chefredakteurin herausgeber herausgeberin berater beraterin auteur auteure autrice rédacteur rédactrice journaliste fondateur periodista redactor redactora fundador giornalista dziennikarz provider company platform agency organization organisation nonprofit non-profit leader leading firm website magazine startup manufacturer supplier consultancy unternehmen agentur anbieter plattform verein magazin webagentur hersteller entreprise agence société empresa agencia azienda ';

/** Whether a line says who somebody is: the writer, or the firm that publishes. */
export function isBiography(text: string): boolean {
  if (text.length < 70 || text.length > 1000 || !namesRole(text.slice(0, 230))) return false;
  articles.lastIndex = 0;
  if (articles.test(text)) return false;
  const name = opening.exec(text.slice(0, 120))?.[0];
  return name !== undefined && namesRole(text.slice(name.length, name.length + 110));
}

const namesRole = (said: string) =>
  said
    .toLowerCase()
    .split(/[\s,.;:()/]+/)
    .some((word) => word !== '' && roles.includes(` ${word} `));
