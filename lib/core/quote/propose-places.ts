import type { Span } from '../model';
import { alignText } from './align-text';
import { commonEnd, commonStart } from './common-text';
import type { FoldedText } from './fold-text';
import type { Hits } from './hits';
import type { Wanted } from './prepare-anchor';

/** A place where the words may stand, folded units, with the edit distance to them. */
export interface Place extends Span {
  errors: number;
}

/** A stretch of neighbouring diagonals. */
interface Cluster {
  low: number;
  high: number;
  /** How many pieces hit, of the quote and of its sides. */
  quote: number;
  sides: number;
}

/** Similar places kept besides the exact ones. */
const mostSimilar = 6;
/** Longest quote that is aligned whole; of longer ones two ends of a quarter. */
const longestAligned = 1024;

/** What one passage is looked for in. */
export interface Search {
  readonly folded: FoldedText;
  readonly wanted: Wanted;
  readonly hits: Hits;
  /** Folded offset of the expected place, or -1. */
  readonly expected: number;
}

/** The places worth weighing: every exact one, and at most `similar` of the best similar ones. */
export function proposePlaces(search: Search, similar = mostSimilar): Place[] {
  const { folded, wanted, hits } = search;
  const { size } = wanted;
  const exact = hits.starts
    .filter((start) => folded.text.startsWith(wanted.words.text, start))
    .map((start): Place => ({ start, end: start + size, errors: 0 }));
  const places = nearestFirst(exact, search).slice(0, 64);
  for (const cluster of bestClusters(search, similar)) {
    if (places.some((place) => place.errors === 0 && place.start >= cluster.low - 2 && place.start <= cluster.high + 2))
      continue;
    const aligned = align(folded, wanted, cluster);
    const place = aligned && stretch(search, aligned);
    if (place && !places.some((other) => overlap(other, place))) places.push(place);
  }
  for (const place of besideContext(search)) {
    if (!places.some((other) => overlap(other, place))) places.push(place);
  }
  return places;
}

/** Folded characters of context that set a border by themselves. */
const whole = 12;

/** Similar words right behind the whole prefix or right before the whole suffix, which clusters may have missed. */
function besideContext({ folded, wanted, hits }: Search): Place[] {
  const { size } = wanted;
  const { text } = folded;
  const room = size + Math.round(size / 3) + 2;
  const starts = [...new Set(hits.before)].filter((at) => commonEnd(text, at, wanted.before) >= whole).slice(0, 4);
  const ends = [...new Set(hits.after)]
    .map((at) => at + size)
    .filter((at) => commonStart(text, at, wanted.after) >= whole);
  if (size > 128) return [];
  const behind = starts.map((start): Place => {
    const found = alignText(wanted.words.codes, folded.codes.subarray(start, start + room), true);
    return { start, end: start + found.end, errors: found.errors };
  });
  const words = wanted.words.codes.slice().reverse();
  const before = ends.slice(0, 4).map((end): Place => {
    const found = alignText(words, folded.codes.slice(Math.max(0, end - room), end).reverse(), true);
    return { start: end - found.end, end, errors: found.errors };
  });
  return [...behind, ...before].filter((place) => place.start < place.end && place.errors * 2 <= size);
}

const overlap = (one: Span, other: Span) =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start) >
  0.5 * Math.min(one.end - one.start, other.end - other.start);

/** Exact places by how much context follows at once, then by distance; only matters where there are very many. */
function nearestFirst(places: Place[], { folded, wanted, expected }: Search): Place[] {
  if (places.length <= 64) return places;
  const near = (place: Place) => {
    const before = folded.text.slice(place.start - 4, place.start) === wanted.before.slice(-4) ? 1 : 0;
    const after = folded.text.slice(place.end, place.end + 4) === wanted.after.slice(0, 4) ? 1 : 0;
    return (before + after) * 1e9 - Math.abs(place.start - expected);
  };
  return places.sort((a, b) => near(b) - near(a));
}

function bestClusters({ hits, wanted, expected }: Search, most: number): Cluster[] {
  if (wanted.size < 3) return [];
  const clusters = gather(hits, {
    slack: Math.max(12, Math.min(200, wanted.size / 6)),
    width: Math.max(24, wanted.size / 2),
  });
  const score = (cluster: Cluster) => Math.min(cluster.quote, 20) * 2 + Math.min(cluster.sides, 20);
  const ranked = clusters.sort((a, b) => score(b) - score(a));
  const top = ranked[0] ? score(ranked[0]) : 0;
  const best = ranked.slice(0, most).filter((cluster) => score(cluster) * 5 >= top);
  const nearest = ranked.find((cluster) => expected >= cluster.low - 40 && expected <= cluster.high + 40);
  return nearest && !best.includes(nearest) ? [...best, nearest] : best;
}

/** Joins diagonals that lie at most `slack` apart, and at most `width` in all. */
function gather(hits: Hits, { slack, width }: { slack: number; width: number }): Cluster[] {
  const all = [
    ...hits.quote.map((at) => at * 2),
    ...hits.before.map((at) => at * 2 + 1),
    ...hits.after.map((at) => at * 2 + 1),
  ];
  const clusters: Cluster[] = [];
  let open: Cluster | null = null;
  for (const packed of Float64Array.from(all).sort()) {
    const at = Math.floor(packed / 2);
    const side = packed - at * 2;
    if (!open || at > open.high + slack || at > open.low + width) {
      open = { low: at, high: at, quote: 0, sides: 0 };
      clusters.push(open);
    }
    open.high = at;
    if (side) open.sides++;
    else open.quote++;
  }
  return clusters;
}

/** The stretch near a cluster that is most like the words; borders set by exact context where there is some. */
function align(folded: FoldedText, wanted: Wanted, cluster: Cluster): Place | null {
  const slack = 16 + Math.round(Math.min(400, wanted.size * 0.3));
  const from = Math.max(0, cluster.low - slack);
  const to = Math.min(folded.codes.length, cluster.high + wanted.size + slack);
  if (to - from < 1) return null;
  const window = folded.codes.subarray(from, to);
  const found =
    wanted.size <= longestAligned ? alignWhole(wanted.words.codes, window) : alignEnds(wanted.words.codes, window);
  const place = { start: from + found.start, end: from + found.end, errors: found.errors };
  return snap(folded, wanted, place);
}

function alignWhole(words: Uint16Array, window: Uint16Array): Place {
  const { end, errors } = alignText(words, window, false);
  const back = alignText(words.slice().reverse(), window.slice(0, end).reverse(), true);
  return { start: end - back.end, end, errors };
}

function alignEnds(words: Uint16Array, window: Uint16Array): Place {
  const piece = longestAligned / 4;
  const half = Math.ceil(window.length / 2);
  const tail = alignText(words.subarray(words.length - piece), window.subarray(half), false);
  const head = alignText(words.slice(0, piece).reverse(), window.slice(0, half).reverse(), false);
  const errors = Math.round(((head.errors + tail.errors) / (2 * piece)) * words.length);
  return { start: half - head.end, end: half + tail.end, errors };
}

/** Moves a border to where neighbouring context begins exactly, if that is close. */
function snap(folded: FoldedText, wanted: Wanted, place: Place): Place | null {
  if (place.errors === 0) return place;
  const reach = Math.min(24, 6 + place.errors);
  const start = nearestEnd(folded.text, wanted.before.slice(-8), place.start, reach) ?? place.start;
  const end = nearestStart(folded.text, wanted.after.slice(0, 8), place.end, reach) ?? place.end;
  if (start === place.start && end === place.end) return place;
  return start < end ? measure(folded, wanted, { start, end }) : null;
}

/** Folded units that a border is moved at most because text was put into the quote. */
const widest = 600;

/** Moves a border out to the old context where the quote's own end stands right before it: text was put in between. */
function stretch({ folded, wanted, hits }: Search, place: Place): Place {
  if (place.errors === 0 || wanted.size < 16) return place;
  const { text } = folded;
  const { words, before, after, size } = wanted;
  const own = Math.min(8, size >> 2);
  const fitsEnd = (at: number) => commonStart(text, at, after) >= 12 && commonEnd(text, at, words.text) >= own;
  const fitsStart = (at: number) => commonEnd(text, at, before) >= 12 && commonStart(text, at, words.text) >= own;
  const ends = hits.after.map((at) => at + size).filter((at) => at > place.end && at <= place.end + widest);
  const starts = hits.before.filter((at) => at < place.start && at >= place.start - widest);
  const end =
    commonEnd(text, place.end, words.text) < own && commonStart(text, place.end, after) < 8
      ? ends.sort(ascending).find(fitsEnd)
      : undefined;
  const start =
    commonStart(text, place.start, words.text) < own && commonEnd(text, place.start, before) < 8
      ? starts.sort(ascending).findLast(fitsStart)
      : undefined;
  if (end === undefined && start === undefined) return place;
  const span = { start: start ?? place.start, end: end ?? place.end };
  return { ...span, errors: partedErrors({ folded, wanted }, span) };
}

const ascending = (one: number, other: number) => one - other;

/** Errors of a stretch that begins and ends like the quote; what was put in between is no error of the words. */
export function partedErrors({ folded, wanted }: Pick<Search, 'folded' | 'wanted'>, span: Span): number {
  const head = commonStart(folded.text, span.start, wanted.words.text);
  const tail = commonEnd(folded.text, span.end, wanted.words.text);
  const left = Math.max(1, wanted.size - head - tail);
  return Math.min(left, measure(folded, wanted, span).errors);
}

/** A stretch with its edit distance to the words. */
function measure(folded: FoldedText, wanted: Wanted, { start, end }: Span): Place {
  const words = wanted.words.codes;
  if (words.length <= longestAligned) {
    const { whole } = alignText(words, folded.codes.subarray(start, end), true);
    return { start, end, errors: whole };
  }
  return { start, end, errors: alignEnds(words, folded.codes.subarray(start, end)).errors };
}

/** Where a piece ends nearest to an offset, at most `reach` away; null when it does not. */
function nearestEnd(text: string, piece: string, at: number, reach: number): number | null {
  if (piece.length < 4) return null;
  for (let away = 0; away <= reach; away++) {
    if (standsAt(text, piece, at - away - piece.length)) return at - away;
    if (standsAt(text, piece, at + away - piece.length)) return at + away;
  }
  return null;
}

function nearestStart(text: string, piece: string, at: number, reach: number): number | null {
  if (piece.length < 4) return null;
  for (let away = 0; away <= reach; away++) {
    if (standsAt(text, piece, at + away)) return at + away;
    if (standsAt(text, piece, at - away)) return at - away;
  }
  return null;
}

/** startsWith takes a place before the text for its beginning. */
const standsAt = (text: string, piece: string, at: number) => at >= 0 && text.startsWith(piece, at);
