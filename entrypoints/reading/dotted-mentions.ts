import type { Span } from '../../lib/core/model';
import { createOverlaps } from '../../lib/core/overlaps';
import type { Settings } from '../../lib/core/settings';
import type { TextMap } from '../../lib/page/text-map';
import type { Mark, Place, TermEntry } from './state';

/** Gives the indexes of the mentions of a term that are dotted in the text. */
export type DottedMentions = (entry: TermEntry) => number[];

/** Chooses mentions as the reader set it; never under a mark, and in links and headings only if that is set. */
export function chooseDotted(settings: Settings, marks: readonly Mark[]): DottedMentions {
  const { termMarks } = settings;
  if (termMarks === 'none') return () => [];
  const isTaken = takenBy(settings, marks);
  const free = ({ places }: TermEntry) => places.map((_, index) => index).filter((index) => !isTaken(places[index]));
  if (termMarks === 'every') return free;
  return (entry) => {
    const seen = new Set<number>();
    return free(entry).filter((index) => {
      const place = entry.places[index];
      if (!place || place.scope.comment !== null) return false;
      const section = termMarks === 'section' ? sectionOf(place) : 0;
      return !seen.has(section) && seen.add(section);
    });
  };
}

/** Whether a place is in what stays free of dots; asked once for each text. */
function takenBy(settings: Settings, marks: readonly Mark[]): (place: Place | undefined) => boolean {
  const known = new Map<TextMap, (span: Span) => boolean>();
  return (place) => {
    if (!place) return true;
    const { map } = place.scope;
    let overlaps = known.get(map);
    if (!overlaps) {
      overlaps = createOverlaps([...keptFree(map, settings), ...spansIn(map, marks)]);
      known.set(map, overlaps);
    }
    return overlaps(place.span);
  };
}

function keptFree({ zones }: TextMap, { termsInHeadings, termsInLinks }: Settings): Span[] {
  return zones.filter(({ kind }) => (kind === 'link' && !termsInLinks) || (kind === 'heading' && !termsInHeadings));
}

function spansIn(map: TextMap, marks: readonly Mark[]): Span[] {
  return marks.flatMap(({ scope, found }) => (scope?.map === map && found?.span ? [found.span] : []));
}

const headings = new WeakMap<TextMap, number[]>();

/** How many headings begin before a place. */
function sectionOf({ scope: { map }, span }: Place): number {
  let starts = headings.get(map);
  if (!starts) {
    starts = map.zones.filter(({ kind }) => kind === 'heading').map(({ start }) => start);
    headings.set(map, starts);
  }
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
