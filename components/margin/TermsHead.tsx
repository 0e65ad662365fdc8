import { words } from '../../lib/core/words/words';
import { IconButton } from '../IconButton';
import type { TermOrder } from './term-verbs';

interface Props {
  count: number;
  order: TermOrder;
  onOrder: (order: TermOrder) => void;
}

/** How many terms there are and in which order; "on screen" is taken anew only by its button. */
export function TermsHead({ count, order, onOrder }: Props) {
  return (
    <div class="section">
      <span class="number grow">{words.counts.terms(count)}</span>
      {order === 'screen' && (
        <IconButton icon="again" label={words.terms.orderAgain} onClick={() => onOrder('screen')} />
      )}
      <label class="order">
        <span class="said-only">{words.terms.order}</span>
        <select value={order} onChange={(event) => onOrder(event.currentTarget.value as TermOrder)}>
          {(Object.keys(words.terms.orders) as TermOrder[]).map((name) => (
            <option key={name} value={name}>
              {words.terms.orders[name]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
