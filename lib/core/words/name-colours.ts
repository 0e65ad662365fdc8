import { type Colour, colours } from '../model';
import { colourMeanings } from './en-colours';

const usual = { ...colourMeanings };

/** Lets all surfaces of this page call the colours as the reader does; an empty name is the usual one. */
export function nameColours(meanings: Readonly<Record<Colour, string>>): void {
  for (const colour of colours) colourMeanings[colour] = meanings[colour].trim() || usual[colour];
}
