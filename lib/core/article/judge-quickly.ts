import { enoughProse } from './enough-prose';
import type { QuickSignals } from './quick-signals';
import { signIn } from './sign-in';
import type { Verdict } from './verdict';
import { type Sign, weighSigns } from './weigh-signs';

const signs: Sign<QuickSignals>[] = [
  ['list theme', -3, signIn.archive],
  ['article data', 1.9, signIn.article],
  ['magazine address', 1.7, signIn.magazine],
  ['front page', -1.5, signIn.front],
  ['buttons', -1.4, ({ buttons }) => buttons / 30],
  ['forum address', -1.4, signIn.forum],
  ['shop address', -1.3, signIn.shop],
  ['title address', 1.3, signIn.slug],
  ['little prose', -1.6, ({ prose }) => prose < 250],
  ['product head', -1.2, signIn.product],
  ['sale data', -1.1, signIn.sale],
  ['prose', 0.9, ({ prose }) => prose / enoughProse],
  ['post theme', 0.9, signIn.single],
  ['website head', -0.8, signIn.website],
  ['list address', -0.8, signIn.list],
  ['short address', -0.6, signIn.shortSlug],
];

/** Judges a page at a glance; doubtful pages count as articles, the full reading decides them. */
export function judgeQuickly(signals: QuickSignals): Verdict {
  return weighSigns(signals, signs, 2.1);
}
