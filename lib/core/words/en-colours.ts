import type { Colour } from '../model';

/** English: the colours' names. */
export const colourNames: Record<Colour, string> = { yellow: 'Yellow', green: 'Green', blue: 'Blue', pink: 'Pink' };

/** English: what each colour means, until the reader says otherwise. */
export const colourMeanings: Record<Colour, string> = {
  yellow: 'Keep',
  green: 'True for me',
  blue: 'Question',
  pink: 'Tender',
};
