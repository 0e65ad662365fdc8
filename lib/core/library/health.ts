import { seenGrade } from '../marks/seen-grade';
import { type Grade, grades, type Sighting } from '../model';
import type { ArticleRow, HighlightRow } from '../record/row';
import type { Shelves } from './shelves';

/** One passage with what was last seen of it. */
export interface HealthItem {
  row: HighlightRow;
  article: ArticleRow | null;
  sighting: Sighting;
  /** What was last seen, or what the reader made of it since. */
  grade: Grade;
  /** Nothing is left to decide. */
  accepted: boolean;
}

/** Whether the passages of a library are still there. */
export interface Health {
  /** By grade; what is left to decide comes first, then what was seen last. */
  items: Record<Grade, HealthItem[]>;
  notLooked: number;
  /** Passages about which there is something to decide. */
  open: number;
  /** When passages were last seen, ms; null while none was. */
  seen: { first: number; last: number } | null;
}

/** Sorts all highlights but the trash by what was last seen of them. */
export function readHealth({ highlights, sightings, articles }: Shelves): Health {
  const health: Health = { items: { exact: [], moved: [], changed: [], lost: [] }, notLooked: 0, open: 0, seen: null };
  for (const row of highlights) {
    const sighting = sightings.get(row.id) ?? null;
    const { grade, accepted } = seenGrade(row, sighting);
    if (!sighting || grade === null) health.notLooked += 1;
    else health.items[grade].push({ row, article: articles.get(row.article) ?? null, sighting, grade, accepted });
    if (!accepted) health.open += 1;
  }
  const all = grades.flatMap((grade) => health.items[grade]);
  const times = all.map(({ sighting }) => sighting.seen).sort((a, b) => a - b);
  const [first, last] = [times[0], times.at(-1)];
  if (first !== undefined && last !== undefined) health.seen = { first, last };
  for (const grade of grades) health.items[grade].sort(undecidedFirst);
  return health;
}

function undecidedFirst(a: HealthItem, b: HealthItem): number {
  return Number(a.accepted) - Number(b.accepted) || b.sighting.seen - a.sighting.seen || (a.row.id < b.row.id ? -1 : 1);
}

/** The grade that is shown first: where there is something to decide, the most harmless of them last. */
export function firstGrade({ items }: Health): Grade {
  const undecided = (['changed', 'lost', 'moved'] as const).find((grade) => items[grade].some((one) => !one.accepted));
  return undecided ?? 'exact';
}
