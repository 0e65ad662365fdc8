import type { Visit } from '../../../lib/messages/background';
import type { Reading } from '../reading';
import { beginChoosing } from './choose-passage';
import { findAgain } from './find-again';
import { goToMark, showInMargin } from './go-to-mark';

/** Does what the reader came for from the library: goes to a highlight, looks for it again, or chooses its passage. */
export async function arrive(reading: Reading, { goTo, purpose }: Pick<Visit, 'goTo' | 'purpose'>): Promise<void> {
  if (!goTo) return;
  const mark = reading.state.marks.find(({ row }) => row.id === goTo);
  if (purpose === 'find') await findAgain(reading);
  if (mark && purpose !== 'choose' && !isFound(reading, goTo)) await showInMargin(reading, goTo);
  else goToMark(reading, goTo);
  if (purpose === 'choose') beginChoosing(reading, goTo);
}

const isFound = ({ state }: Reading, id: string) => state.marks.some(({ row, range }) => row.id === id && range);
