import type { OutlineMeasures } from './measure-outline';
import type { QuickSignals } from './quick-signals';
import { signIn } from './sign-in';
import { signInFull } from './sign-in-full';
import type { Verdict } from './verdict';
import { type Sign, weighSigns } from './weigh-signs';

/** What the full reading knows of a page; counts unless said. */
export interface ArticleSignals extends QuickSignals, OutlineMeasures {
  /** Words of the body. */
  words: number;
  dated: boolean;
  signed: boolean;
  times: number;
  /** Elements that are articles. */
  articles: number;
  /** Fields to fill in, searches and hidden ones aside. */
  fields: number;
  /** Whether its head says who wrote it or when it was published. */
  written: boolean;
  /** Whether there is a place for comments. */
  comments: boolean;
  commentItems: number;
}

/** Weights of logistic regression, held down and checked by sites left out; front pages and lists weigh more than it says. */
const signs: Sign<ArticleSignals>[] = [
  ['its address names a page of the office', -3, signInFull.office],
  ['its address names a forum', -1.8, signIn.forum],
  ['its theme shows a list', -1.5, signIn.archive],
  ['it is a front page', -1.4, signIn.front],
  ['its address names a magazine', 1.3, signIn.magazine],
  ['its data call it an article', 1.3, signIn.article],
  ['it has a date', 1.2, ({ dated }) => dated],
  ['its address names a manual', -1.2, signInFull.manual],
  ['its prose stands in one piece', 1.1, ({ together }) => together],
  ['its address holds a title', 1, signIn.slug],
  ['its data tell of something for sale alone', -1, (signals) => signIn.sale(signals) && !signIn.article(signals)],
  ['its address names a tool', -1, signInFull.tool],
  ['its address names a shop', -0.9, signIn.shop],
  ['its address names a department', -0.9, signInFull.place],
  ['its data call it something for sale', -0.9, signIn.sale],
  ['few words', -0.9, ({ words }) => words < 120],
  ['prose', 0.9, ({ bodyProse }) => Math.log(1 + bodyProse / 300) / 3.5],
  ['many buttons', -0.8, ({ buttons }) => buttons / 30],
  ['its head says that it was written', 0.8, ({ written }) => written],
  ['its head calls it a product', -0.8, signIn.product],
  ['its parts have days', -0.8, (signals) => daysIn(signals) / 6],
  ['its parts are teasers', -0.8, (signals) => Math.min(daysIn(signals), signals.teasers - 2) / 4],
  ['it can be commented on', 0.8, ({ comments }) => comments],
  ['it names its author', 0.7, ({ signed }) => signed],
  ['parts that repeat', -0.7, ({ repeated }) => Math.max(0, repeated - 2) / 6],
  ['its address names a service', -0.7, signInFull.service],
  ['its head calls it a website', -0.7, signIn.website],
  ['prices', -0.7, ({ prices }) => prices / 6],
  ['its data call it a thread', -0.7, ({ types }) => /discussionforumposting|qapage/.test(types)],
  ['its theme shows a post', 0.6, signInFull.post],
  ['it names its body', 0.7, ({ named }) => named],
  ['most of the page is the body', 0.6, ({ bodyProse, text }) => bodyProse / Math.max(1, text)],
  ['many dates', -0.6, ({ times, commentItems }) => (commentItems > 0 ? 0 : Math.max(0, times - 2) / 8)],
  ['its address names a list', -0.6, signIn.list],
  ['many fields', -0.5, ({ fields }) => fields / 10],
  ['it is the only article', 0.4, ({ articles }) => articles === 1],
  ['its theme shows a page', -0.4, signInFull.page],
];

/** Days that stand in the body beside those of the article itself; comments have theirs. */
const daysIn = ({ commentItems, dates, times }: ArticleSignals) =>
  commentItems > 0 ? 0 : Math.max(0, Math.max(dates, times) - 2);

/** Judges a page from all that was read of it. */
export function judgeArticle(signals: ArticleSignals): Verdict {
  const verdict = weighSigns(signals, signs, -1.2);
  return signals.words < 30
    ? { isArticle: false, score: 0, reasons: ['hardly any words', ...verdict.reasons] }
    : verdict;
}
