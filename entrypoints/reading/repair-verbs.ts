import type { RepairVerbs } from '../../components/views';
import type { Reading } from './reading';
import { beginChoosing } from './verbs/choose-passage';
import { closeCompare, compareMark, keepLost, keepWording, takePlace, takeWording } from './verbs/compare-mark';
import { declineNear, lookAtNear, takeNear } from './verbs/find-again';

/** What the list and the cards do about passages that are not as they were saved. */
export function repairVerbs(reading: Reading, from: 'menu' | 'list'): RepairVerbs {
  return {
    onCompare: (id) => compareMark(reading, id, from),
    onCompareClose: () => closeCompare(reading),
    onKeepWording: (id) => void keepWording(reading, id),
    onTakeNew: (id) => void takeWording(reading, id),
    onChoose: (id) => beginChoosing(reading, id),
    onFine: (id) => void takePlace(reading, id),
    onKeepLost: (id) => void keepLost(reading, id),
    onLookAtNear: (id) => lookAtNear(reading, id),
    onTakeNear: (id) => void takeNear(reading, id),
    onDeclineNear: (id) => declineNear(reading, id),
  };
}
