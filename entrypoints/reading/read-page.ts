import type { Verdict } from '../../lib/core/article/verdict';
import type { ArticleFacts, CommentScope, CommentsElsewhere } from '../../lib/core/model';
import { pageKey } from '../../lib/core/page-key';
import { findOpenRoots } from '../../lib/page/find-open-roots';
import { findWholeArticles, rememberAddress, type WholeArticle } from '../../lib/page/find-whole-articles';
import { readArticle } from '../../lib/page/read-article';
import type { CommentReading } from '../../lib/page/read-comment';
import { readComments } from '../../lib/page/read-comments';
import { layScopes, type Part, type Scope } from './lay-scopes';

export type { Scope } from './lay-scopes';

/** What changed in a page since it was read. */
export interface Changes {
  /** The scopes whose text changed. */
  scopes: ReadonlySet<Scope>;
  /** Words came in elements, or known parts went: the page may have other parts now. */
  parts: boolean;
}

/** What was read of a page. */
export interface PageReading {
  /** Whether it is an article, or was chosen to be one. */
  isArticle: boolean;
  /** Address that the page names as its own, or null. */
  canonical: string | null;
  /** How sure that is; read when it is first asked for, as the facts are. */
  verdict(): Verdict;
  facts(): ArticleFacts;
  root: Element;
  comments: CommentReading[];
  elsewhere: CommentsElsewhere | null;
  /** Whole articles of the page with an address of their own on the site, besides the one whose address it has. */
  others: WholeArticle[];
  scopes: Scope[];
  /** Length of all roots' text. */
  length: number;
}

/** What is known of a page before it is read. */
export interface Known {
  /** How it was read before, with what changed since. */
  earlier?: Earlier;
  /** Selector of the part that the reader chose to be the article. */
  part?: string | null;
}

/** A page as it was read before, with what changed since. */
export interface Earlier {
  page: PageReading;
  changes: Changes;
}

/** Reads the page as it stands; of one read before only what changed. */
export function readPage(document: Document, known: Known = {}): PageReading {
  if (!known.earlier) return readWhole(document, known);
  const { page, changes } = known.earlier;
  if (changes.parts || page.scopes.some(({ root }) => !root.isConnected)) return readWhole(document, known);
  const scopes = layScopes(page.scopes, page.scopes, changes.scopes);
  return { ...page, scopes, length: lengthOf(scopes) };
}

function readWhole(document: Document, { earlier, part }: Known): PageReading {
  const article = readArticle(document);
  const { comments, elsewhere } = readComments(document, article.root, () => article.facts.authors);
  const { own, others } = tellApart(findWholeArticles(document, article.root), document);
  const chosen = chosenRoot(document, part ?? null);
  const root = chosen ?? rootBeside(article.root, own, others) ?? document.body;
  if (article.isArticle) rememberAddress(root, document.location.href);
  const here = comments.filter(({ item }) => item.ownerDocument === document);
  const without = new Set<Node>([
    ...article.without,
    ...here.map(({ item }) => item),
    ...others.map((one) => one.root),
  ]);
  const inside = new Set([...without].filter((element) => element !== root && root.contains(element)));
  const parts = [
    { root, without: inside, comment: null, other: null, host: null },
    ...findOpenRoots(root, inside).map(({ root: hosted, path }) => ({
      ...{ root: hosted, without: new Set<Node>(), comment: null, other: null, host: path },
    })),
    ...others.map((one, other) => ({
      root: one.root,
      without: within(one.root, without),
      comment: null,
      other,
      host: null,
    })),
    ...partsOfComments(comments, others, document),
  ];
  const scopes = layScopes(parts, earlier?.page.scopes, earlier?.changes.scopes);
  return {
    isArticle: article.isArticle || chosen !== null || own !== null,
    canonical: article.canonical,
    verdict: () => article.verdict,
    facts: () => (own && !chosen ? factsOf(article.facts, own) : article.facts),
    ...{ root, comments, elsewhere, others, scopes, length: lengthOf(scopes) },
  };
}

/** The part that the reader chose, where the page has it. */
function chosenRoot(document: Document, part: string | null): Element | null {
  if (part === null) return null;
  try {
    return document.querySelector(part);
  } catch {
    return null; // a selector that another version wrote
  }
}

/** The root of the page's own article; on a page of other articles alone what is around them. */
function rootBeside(read: Element | null, own: WholeArticle | null, others: readonly WholeArticle[]): Element | null {
  if (own) return read && own.root.contains(read) ? read : own.root;
  const [first] = others;
  if (!first || !read || !others.some((one) => one.root.contains(read))) return read;
  let around = first.root.parentElement;
  while (around && !others.every((one) => around?.contains(one.root))) around = around.parentElement;
  return around;
}

const lengthOf = (scopes: readonly Scope[]) => scopes.reduce((sum, { map }) => sum + map.text.length, 0);
const within = (root: Node, nodes: Iterable<Node>) =>
  new Set([...nodes].filter((node) => node !== root && root.contains(node)));

/** Of several whole articles the one that the page's address names, and the others. */
function tellApart(all: WholeArticle[], document: Document): { own: WholeArticle | null; others: WholeArticle[] } {
  const here = pageKey(document.location.href);
  const own = all.find(({ permalink }) => pageKey(permalink) === here) ?? null;
  return { own, others: all.filter((one) => one !== own) };
}

/** What is known of one of several articles: the page's facts are of the page, or of the first. */
export function factsOf(facts: ArticleFacts, { title, permalink }: WholeArticle): ArticleFacts {
  if (title === '' || title === facts.title) return facts;
  return { ...facts, title, canonical: permalink, published: null };
}

/** Comments in a frame's own document are listed, their text is not searched. */
function partsOfComments(
  comments: readonly CommentReading[],
  others: readonly WholeArticle[],
  document: Document,
): Part[] {
  const inner = innerItems(comments);
  return comments.flatMap(({ root, without }, comment) => {
    if (root.ownerDocument !== document) return [];
    const other = others.findIndex((one) => one.root.contains(root));
    const left = new Set<Node>([...without, ...(inner.get(root) ?? [])]);
    return [{ root, without: left, comment, other: other < 0 ? null : other, host: null }];
  });
}

/** The comments that stand inside of each comment's text root. */
function innerItems(comments: readonly CommentReading[]): Map<Node, Element[]> {
  const inner = new Map<Node, Element[]>(comments.map(({ root }) => [root, []]));
  for (const { item } of comments) {
    for (let at = item.parentElement; at; at = at.parentElement) inner.get(at)?.push(item);
  }
  return inner;
}

/** What a highlight keeps of the comment it stands in; null in the article. */
export function commentScope(page: PageReading, scope: Scope): CommentScope | null {
  const facts = scope.comment === null ? null : page.comments[scope.comment]?.facts;
  if (!facts) return null;
  const parent = facts.parent === null ? null : page.comments[facts.parent]?.facts;
  return {
    id: facts.id,
    author: facts.author,
    published: facts.published,
    permalink: facts.permalink,
    parent: parent?.id ?? null,
  };
}
