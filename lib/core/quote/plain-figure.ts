import { type FigureSelector, figureKinds } from '../model';

/** Longest address and longest text that are stored of a picture, UTF-16 code units. */
export const longestAddress = 2048;
export const longestText = 1000;

/** What a row holds about a picture, made whole; null where the row is about no picture. Never throws. */
export function plainFigure(anchor: unknown): FigureSelector | null {
  const stored = field(anchor, 'figure');
  if (stored === null || typeof stored !== 'object') return null;
  const number = (name: string) => {
    const value = field(stored, name);
    return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null;
  };
  const text = (name: string, longest: number) => {
    const value = field(stored, name);
    return typeof value === 'string' ? value.slice(0, longest) : '';
  };
  return {
    kind: figureKinds.find((kind) => kind === field(stored, 'kind')) ?? 'image',
    address: text('address', longestAddress),
    alt: text('alt', longestText),
    caption: text('caption', longestText),
    ratio: number('ratio'),
    nth: number('nth') ?? 0,
    count: number('count') ?? 0,
  };
}

const field = (value: unknown, name: string): unknown =>
  value !== null && typeof value === 'object'
    ? (Object.entries(value).find(([key]) => key === name)?.[1] as unknown)
    : null;
