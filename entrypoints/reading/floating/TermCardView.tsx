import { Floating } from '../../../components/floating/Floating';
import { TermCard } from '../../../components/floating/TermCard';
import { boxesOf } from '../../../lib/page/hit-index';
import { rangeOf } from '../../../lib/page/text-map';
import type { OverlayProps } from '../Overlay';
import { goToMention, showTerm } from '../verbs/show-terms';
import { entryOf, termView } from '../views';

/** The card of the term that is pointed at or focused; nothing without one. */
export function TermCardView({ reading, refs, onCardPoint, onCardClose }: OverlayProps) {
  const { card, glossary } = reading.state;
  const term = glossary.find(({ id }) => id === card?.term);
  if (!card || !term) return null;
  const entry = entryOf(reading.state, term);
  const place = entry.places[card.mention];
  const range = place && rangeOf(place.scope.map, place.span);
  if (!range) return null;
  return (
    <Floating lines={boxesOf(range)} prefer="below" align="start">
      <TermCard
        term={termView(reading, entry)}
        mention={card.mention}
        card={refs.card}
        onMention={(mention) => goToMention(reading, term.id, mention)}
        onTerm={(id) => void showTerm(reading, id)}
        onOpen={() => void showTerm(reading, term.id, card.mention)}
        onClose={onCardClose}
        onPoint={onCardPoint}
      />
    </Floating>
  );
}
