import { isListed } from './is-listed';

/** A label that a link of the page shows. */
export interface LabelClaim {
  text: string;
  isCategory: boolean;
}

/** What is known of the labels of an article; lists are in falling order of trust. */
export interface LabelEvidence {
  /** Links marked as labels (rel=tag and the like). */
  marked: LabelClaim[];
  /** Links whose address names a tag or a category. */
  addressed: LabelClaim[];
  /** Labels that a line near the body tells after a word for them. */
  lined: LabelClaim[];
  keywords: (readonly string[])[];
  sections: (readonly string[])[];
  /** The last step of the way to the page; null where none is told. */
  lastStep: string | null;
  /** Where the page's address files it; null where that says nothing. */
  directory: string | null;
  /** Whether a link of the page shows this text, in lower case. */
  isShown: (text: string) => boolean;
}

/** A list longer than this is the site's own index. */
const most = 25;
const mostCategories = 8;

/** Links to the lists of labels themselves. */
const indexes =
  '|tags|themen|kategorien|kategorie|categories|category|topics|keywords|labels|all|alle|more|mehr|all tags|all topics|alle themen|alle tags|';

/** Chooses an article's tags and categories from the best place that tells any; what only machines are told counts little. */
export function chooseLabels(evidence: LabelEvidence): { tags: string[]; categories: string[] } {
  const { lined, keywords, lastStep, directory, isShown } = evidence;
  const inLines = (wanted: boolean) => lined.filter(({ isCategory }) => isCategory === wanted).map(({ text }) => text);
  const linked = firstOf(linkedLabels(evidence, false));
  const tags = firstOf([linked, ...keywords.filter((list) => isMostlyShown(list, isShown)), inLines(false)]);
  const sections = firstOf(evidence.sections);
  const isBelieved = linked.length === 0 || sections.some((section) => isShown(key(section)));
  const categories = firstOf([
    ...linkedLabels(evidence, true),
    listOf(lastStep),
    isBelieved ? sections : [],
    inLines(true),
    tags.length === 0 ? listOf(directory) : [],
  ]);
  return { tags: tags.filter((tag) => !includes(categories, tag)), categories };
}

const listOf = (text: string | null) => (text === null ? [] : [text]);

/** The tags or the categories that links show, the marked ones first. */
function linkedLabels({ marked, addressed }: LabelEvidence, wanted: boolean): string[][] {
  return [marked, fewCategories(addressed)].map((claims) =>
    distinct(claims.map(({ text }) => text)).length > most
      ? []
      : claims.filter(({ isCategory }) => isCategory === wanted).map(({ text }) => text),
  );
}

/** Words for search engines that no reader sees are seldom what an article is filed under. */
function isMostlyShown(list: readonly string[], isShown: (text: string) => boolean): boolean {
  const labels = distinct(list);
  return labels.length > 0 && labels.filter((label) => isShown(key(label))).length >= labels.length / 2;
}

/** Labels told by address alone; more categories than an article has are a menu of the site. */
function fewCategories(claims: readonly LabelClaim[]): LabelClaim[] {
  const categories = distinct(claims.flatMap(({ text, isCategory }) => (isCategory ? [text] : [])));
  return claims.filter(({ isCategory }) => !isCategory || categories.length <= mostCategories);
}

function firstOf(lists: (readonly string[])[]): string[] {
  return lists.map((list) => distinct(list)).find((list) => list.length > 0 && list.length <= most) ?? [];
}

/** Labels without doubles; one text may hold several, parted by commas. */
function distinct(texts: readonly string[]): string[] {
  const parts = texts
    .flatMap((text) => text.split(/\s*[,;]\s*/))
    .map((text) => text.replace(/^#|^[\s"“[]+|[\s"”\]]+$/g, '').trim());
  return parts.filter(
    (text, at) =>
      text !== '' &&
      text.length <= 60 &&
      !isListed(key(text), indexes) &&
      parts.findIndex((other) => key(other) === key(text)) === at,
  );
}

const key = (text: string) => text.toLowerCase();
const includes = (texts: readonly string[], text: string) => texts.some((other) => key(other) === key(text));
