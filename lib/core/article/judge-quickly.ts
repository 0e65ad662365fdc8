import type { QuickSignals } from './quick-signals';
import { signIn } from './sign-in';
import type { Verdict } from './verdict';
import { type Sign, weighSigns } from './weigh-signs';

const signs: Sign<QuickSignals>[] = [
  ['its theme shows a list', -3, signIn.archive],
  ['hardly any prose', -2, ({ prose }) => prose < 250],
  ['many buttons', -1.4, ({ buttons }) => buttons / 30],
  ['its address names a shop', -1.3, signIn.shop],
  ['its data call it an article', 1.2, signIn.article],
  ['it is a front page', -1.2, signIn.front],
  ['its address names a magazine', 1.1, signIn.magazine],
  ['its address names a forum', -1.1, signIn.forum],
  ['its data call it something for sale', -1, signIn.sale],
  ['its head calls it a website', -1, signIn.website],
  ['its head calls it a product', -1, signIn.product],
  ['its address holds a title', 1, signIn.slug],
  ['prose', 0.8, ({ prose }) => prose / 2000],
  ['its theme shows a post', 0.8, signIn.single],
  ['its theme shows a page', -0.8, signIn.page],
  ['its address is one word', -0.7, signIn.shortSlug],
  ['its address names a list', -0.7, signIn.list],
  ['its head calls it an article', 0.5, ({ ogType }) => /article|blog/.test(ogType)],
  ['several posts', -0.5, ({ articles }) => (articles - 1) / 8],
];

/** Judges a page at a glance; doubtful pages count as articles, the full reading decides them. */
export function judgeQuickly(signals: QuickSignals): Verdict {
  return weighSigns(signals, signs, 2.6);
}
