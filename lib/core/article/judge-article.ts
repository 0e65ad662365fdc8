import type { OutlineMeasures } from './measure-outline';
import type { QuickSignals } from './quick-signals';
import { signIn } from './sign-in';
import type { Verdict } from './verdict';
import { type Sign, weighSigns } from './weigh-signs';

/** What the full reading knows of a page; counts unless said. */
export interface ArticleSignals extends QuickSignals, OutlineMeasures {
  /** Words of the body. */
  words: number;
  dated: boolean;
  signed: boolean;
  tagged: boolean;
  times: number;
  /** Fields to fill in, searches and hidden ones aside. */
  fields: number;
  commentItems: number;
  headings: number;
}

/** Weights fitted by logistic regression on half of a corpus of labelled pages and rounded. */
const signs: Sign<ArticleSignals>[] = [
  ['its address names a forum', -1.9, signIn.forum],
  ['it has a date', 1.4, ({ dated }) => dated],
  ['parts that repeat', -1.4, ({ repeated }) => Math.max(0, repeated - 2) / 6],
  ['its address names a magazine', 1.2, signIn.magazine],
  ['its address names a shop', -1.2, signIn.shop],
  ['it names its author', 1.1, ({ signed }) => signed],
  ['its data call it an article', 1.1, signIn.article],
  ['its head calls it a website', -1.1, signIn.website],
  ['many buttons', -1.1, ({ buttons }) => buttons / 30],
  ['its data call it something for sale', -1, signIn.sale],
  ['its theme shows a page', -1, signIn.page],
  ['it is a front page', -1, signIn.front],
  ['its address holds a title', 1, signIn.slug],
  ['its address is one word', -1, signIn.shortSlug],
  ['its address names a list', -1, signIn.list],
  ['few words', -0.9, ({ words }) => words < 120],
  ['most of the page is the body', 0.8, ({ bodyProse, text }) => bodyProse / Math.max(1, text)],
  ['several posts', -0.8, ({ articles }) => Math.max(0, articles - 1) / 8],
  ['many fields', -0.8, ({ fields }) => fields / 10],
  ['prices', -0.8, ({ prices }) => prices / 6],
  ['prose', 0.7, ({ bodyProse }) => Math.log(1 + bodyProse / 300) / 3.5],
  ['it is filed under something', 0.7, ({ tagged }) => tagged],
  ['its data call it a thread', -0.7, ({ types }) => /discussionforumposting|qapage/.test(types)],
  ['its head calls it a product', -0.6, signIn.product],
  ['its theme shows a post', 0.5, signIn.single],
  ['its theme shows a list', -3, signIn.archive],
  ['many dates', -0.3, ({ times, commentItems }) => (commentItems > 0 ? 0 : Math.max(0, times - 2) / 8)],
  ['more headings than paragraphs', -0.3, ({ headings, bodyParagraphs }) => headings / (bodyParagraphs + 1) / 2],
  ['links', -0.3, ({ linkedText, text }) => linkedText / Math.max(1, text)],
];

/** Judges a page from all that was read of it. */
export function judgeArticle(signals: ArticleSignals): Verdict {
  const verdict = weighSigns(signals, signs, 0.5);
  return signals.words < 30
    ? { isArticle: false, score: 0, reasons: ['hardly any words', ...verdict.reasons] }
    : verdict;
}
