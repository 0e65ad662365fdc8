import type { Anchor, FigureSelector, Grade, LostReason } from '../model';
import type { PageText } from '../text';
import { decideFigure, isFigureWorthShowing, supportFigure } from './decide-figure';
import type { FigureFacts } from './figure-facts';
import { fingerprint, sameArticle } from './fingerprint';
import { foldPage } from './fold-text';
import { plainAnchor } from './plain-anchor';
import { plainFigure } from './plain-figure';
import { weighFigure } from './weigh-figure';

/** Where a marked picture was found, by its index among those of the page; the suggestion is only ever offered. */
export interface FoundFigure {
  grade: Grade;
  /** Present unless the grade is lost. */
  index: number | null;
  reason: LostReason | null;
  suggestion: number | null;
}

/** Finds marked pictures among those of a page; pauses after each. Anchors without a picture are lost. */
export function* findFigures(
  page: PageText,
  figures: readonly FigureFacts[],
  anchors: readonly Anchor[],
): Generator<void, FoundFigure[], void> {
  const found: FoundFigure[] = [];
  for (const stored of anchors) {
    const figure = plainFigure(stored);
    found.push(figure ? findOne(page, figures, { anchor: plainAnchor(stored), figure }) : lose('gone', null));
    yield;
  }
  return found;
}

function findOne(
  page: PageText,
  figures: readonly FigureFacts[],
  { anchor, figure }: { anchor: Anchor; figure: FigureSelector },
): FoundFigure {
  const weighed = figures
    .map((facts, index) => ({
      index,
      evidence: weighFigure(page, { quote: anchor.quote, figure }, { facts, nth: index + 1, count: figures.length }),
    }))
    .sort((a, b) => supportFigure(b.evidence) - supportFigure(a.evidence));
  const [best, second] = weighed;
  if (!best) return lose(reasonOf(page, anchor, 'gone'), null);
  const lead = second ? supportFigure(best.evidence) - supportFigure(second.evidence) : 99;
  const { grade, reason } = decideFigure(best.evidence, lead);
  if (grade !== 'lost') return { grade, index: best.index, reason: null, suggestion: null };
  const told = reasonOf(page, anchor, reason);
  return lose(told, told !== 'another article' && isFigureWorthShowing(best.evidence) ? best.index : null);
}

/** Why a picture is not there, as far as the text tells. */
function reasonOf(page: PageText, { hints }: Anchor, reason: LostReason): LostReason {
  const stored = hints?.fingerprint;
  if (reason === 'two places' || stored === undefined) return reason;
  const length = Number.parseInt(stored.slice(0, 6), 16);
  const now = foldPage(page).codes.length;
  if (now >= length * 0.35 && !sameArticle(stored, fingerprint(page))) return 'another article';
  return now < length * 0.6 ? 'not loaded yet' : reason;
}

const lose = (reason: LostReason, suggestion: number | null): FoundFigure => ({
  grade: 'lost',
  index: null,
  reason,
  suggestion,
});
