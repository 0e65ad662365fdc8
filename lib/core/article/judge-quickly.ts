import type { Verdict } from './verdict';

/** What the first look at a page gathers; plain values, no layout needed. */
export interface QuickSignals {
  /** Path of the page's address. */
  path: string;
  /** og:type in lower case, or ''. */
  ogType: string;
  /** Types that the page's linked data and microdata name, in lower case. */
  types: string[];
  /** Class names of the body element. */
  bodyClass: string;
  /** Characters in paragraphs of at least 80 that are mostly not links. */
  prose: number;
  /** Number of such paragraphs. */
  paragraphs: number;
  /** Characters of the whole page that stand in links. */
  linked: number;
  /** Posts of a list: article elements or entries whose heading is a link. */
  posts: number;
  /** Number of password fields. */
  passwords: number;
}

/** Judges a page from its first signals; doubtful pages count as articles, the full reading decides them. */
export function judgeQuickly(signals: QuickSignals): Verdict {
  const found = reasonsOf(signals).filter(([, weight]) => weight !== 0);
  const sum = found.reduce((total, [, weight]) => total + weight, 0);
  found.sort((one, other) => Math.abs(other[1]) - Math.abs(one[1]));
  return { isArticle: sum > 0, score: 1 / (1 + Math.exp(-sum)), reasons: found.map(([reason]) => reason) };
}

function reasonsOf(signals: QuickSignals): [string, number][] {
  const { path, ogType, types, bodyClass, prose, paragraphs, posts, passwords } = signals;
  const is = (pattern: RegExp) => types.some((type) => pattern.test(type));
  return [
    ['prose', Math.min(3, prose / 300) - 2],
    ['paragraphs', Math.min(1, paragraphs / 4)],
    ['typed as an article', is(/(?:article|posting|report)$/) ? 1.5 : 0],
    ['og:type article', /article|blog/.test(ogType) ? 1.5 : 0],
    ['og:type of something else', /product|profile|video/.test(ogType) ? -3 : 0],
    ['typed as something for sale', is(/^(?:product|offer|localbusiness|jobposting|qapage)/) ? -3 : 0],
    ['theme says single post', /(?:^|[ _-])single(?:[ _-]|$)/.test(bodyClass) ? 1.5 : 0],
    [
      'theme says a list',
      /(?:^| )(?:home|blog|archive|search|search-results|category|tag)(?: |$)/.test(bodyClass) ? -2.5 : 0,
    ],
    ['front page', /^\/(?:index\.\w+)?$/.test(path) ? -2 : 0],
    ['list of posts', posts > 2 ? -3 : 0],
    ['asks for a password', passwords > 0 && prose < 1500 ? -1 : 0],
  ];
}
