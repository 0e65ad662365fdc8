/** Endings that make nouns of ideas, by language; where a language has none here, nothing is proposed. */
const endings: Record<string, RegExp> = {
  en: /(?:[ts]ion|ness|ity|ment|ship|hood|ism|[ae]nce|[ae]ncy|dom|acy|logy|graphy|pathy|lysis|osis|ture|tude)s?$/,
  de: /(?:ung|heit|keit|schaft|tion|tät|ismus|nis|tum|enz|anz|ment|ität|logie|ur)(?:en|s|se)?$/,
  fr: /(?:[ts]ion|ment|ité|[ae]nce|isme|esse|logie|ture|tude|age)s?$/,
  es: /(?:ci[oó]n|siones|ciones|dad|dades|miento|ismo|encia|ancia|tura|tud|logía|eza)s?$/,
  it: /(?:zion[ei]|sion[ei]|ità|ment[oi]|ism[oi]|enz[ae]|anz[ae]|tur[ae]|tudin[ei]|logi[ae])$/,
  pt: /(?:ção|ções|são|sões|dade|dades|mento|ismo|ência|ância|tura|tude|logia|eza)s?$/,
  nl: /(?:heid|heden|ing|ingen|tie|ties|iteit|schap|isme|logie|nis)(?:en)?$/,
};

const determiners: Record<string, string> = {
  en: 'a an the my your his her our their its this that these those no some any each every of about for without into between own',
  de: 'der die das den dem des ein eine einen einem einer eines mein meine meiner sein seine ihre ihr unsere keine keinen diese dieser dieses von',
};

const sets = new Map(Object.entries(determiners).map(([language, words]) => [language, new Set(words.split(' '))]));

/** Whether anything can be proposed in a language (BCP 47). */
export function knowsNouns(language: string): boolean {
  return Object.hasOwn(endings, primary(language));
}

/** Whether a word in lower case ends like a noun. */
export function endsLikeNoun(word: string, language: string): boolean {
  return word.length > 5 && (endings[primary(language)]?.test(word) ?? false);
}

/** Whether a noun is to be expected after a word. */
export function announcesNoun(before: string, language: string): boolean {
  return sets.get(primary(language))?.has(before) ?? false;
}

function primary(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase();
}
