import { restWords } from '../../lib/core/words/rest-words';
import type { SpineItem } from './spine-item';

interface Props {
  items: readonly SpineItem[];
  /** Where its tick stands, a length of the spine. */
  top: string;
  onGo: (item: SpineItem) => void;
  /** The pointer is over it: it stays. */
  onHold: () => void;
}

/** What stands at a tick of the spine; the ticks' names say the same, so it is a picture. */
export function SpineCard({ items, top, onGo, onHold }: Props) {
  return (
    <div class="card spine-card" aria-hidden="true" style={{ '--at': top }} onMouseOver={onHold}>
      {items.map((item) => (
        <div key={`${item.kind} ${item.id}`} class="spine-item" onClick={() => onGo(item)}>
          {item.kind === 'term' ? (
            <p class="headword">{item.headword}</p>
          ) : (
            <>
              <div class="marked" data-colour={item.colour} data-grade={item.grade}>
                <p class="quote two" dir="auto">
                  {item.quote}
                </p>
              </div>
              <p class="spine-meta">
                <span class="grow">{restWords.spine.place(restWords.colourBoth(item.colour), item.paragraph)}</span>
                <span class="number">{restWords.spine.of(item.place, item.all)}</span>
              </p>
            </>
          )}
        </div>
      ))}
    </div>
  );
}
