import type { QuickSignals } from './quick-signals';
import { signIn } from './sign-in';
import type { Verdict } from './verdict';
import { type Sign, weighSigns } from './weigh-signs';

const signs: Sign<QuickSignals>[] = [
  ['list theme', -3, signIn.archive],
  ['little prose', -2, ({ prose }) => prose < 250],
  ['buttons', -1.4, ({ buttons }) => buttons / 30],
  ['shop address', -1.3, signIn.shop],
  ['article data', 1.2, signIn.article],
  ['front page', -1.2, signIn.front],
  ['magazine address', 1.1, signIn.magazine],
  ['forum address', -1.1, signIn.forum],
  ['sale data', -1, signIn.sale],
  ['website head', -1, signIn.website],
  ['product head', -1, signIn.product],
  ['title address', 1, signIn.slug],
  ['prose', 0.8, ({ prose }) => prose / 2000],
  ['post theme', 0.8, signIn.single],
  ['page theme', -0.8, signIn.page],
  ['short address', -0.7, signIn.shortSlug],
  ['list address', -0.7, signIn.list],
  ['article head', 0.5, ({ ogType }) => /article|blog/.test(ogType)],
  ['posts', -0.5, ({ articles }) => (articles - 1) / 8],
];

/** Judges a page at a glance; doubtful pages count as articles, the full reading decides them. */
export function judgeQuickly(signals: QuickSignals): Verdict {
  return weighSigns(signals, signs, 2.6);
}
