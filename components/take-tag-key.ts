import type { TagOffers } from './use-tag-offers';

interface Field {
  offers: TagOffers;
  add: (tag: string) => void;
  /** Marks the last tag, or removes it where it is marked. */
  removeLast: () => void;
}

/** Does what a key asks for in a field for tags; any other key is left to the field and to what is around it. */
export function takeTagKey(event: KeyboardEvent, { offers, add, removeLast }: Field): void {
  const { text, offered, chosen } = offers;
  if (event.isComposing) return;
  if ((event.key === 'Enter' || event.key === ',') && !event.ctrlKey && text.trim() !== '') {
    event.preventDefault();
    event.stopPropagation();
    add(event.key === ',' ? text : (offered[chosen] ?? text));
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    if (offered.length === 0) return;
    event.preventDefault();
    offers.step(event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Escape' && offered.length > 0) {
    event.stopPropagation();
    offers.close();
  } else if (event.key === 'Backspace' && text === '') {
    event.preventDefault();
    removeLast();
  }
}
