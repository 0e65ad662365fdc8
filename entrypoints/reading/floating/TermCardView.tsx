import { Floating } from '../../../components/floating/Floating';
import { TermCard } from '../../../components/floating/TermCard';
import { boxesOf } from '../../../lib/page/hit-index';
import { rangeOf } from '../../../lib/page/text-map';
import type { OverlayProps } from '../reading';
import { entryOf } from '../term-lists';
import { mentionView, termView } from '../term-views';
import { rejectSense } from '../verbs/hide-terms';
import { saveTerm } from '../verbs/own-terms';
import { followTerm, goToMention, showTerm } from '../verbs/show-terms';

/** The card of the term that is pointed at or focused; nothing without one. */
export function TermCardView({ reading, refs, onCardPoint, onCardClose }: OverlayProps) {
  const { card, glossary } = reading.state;
  const term = glossary.find(({ id }) => id === card?.term);
  if (!card || !term) return null;
  const entry = entryOf(reading.state, term);
  const place = entry.places[card.mention];
  const range = place && rangeOf(place.scope.map, place.span);
  const mention = mentionView(reading, entry, card.mention);
  if (!range || !mention) return null;
  return (
    <Floating lines={boxesOf(range)} prefer="below" align="start">
      <TermCard
        term={termView(reading, entry)}
        mention={mention}
        card={refs.card}
        onMention={(index) => goToMention(reading, term.id, index)}
        onTerm={(id) => void followTerm(reading, id)}
        onSave={() => void saveTerm(reading, term.id)}
        onNotThis={() => void rejectSense(reading, term.id, false)}
        onOpen={() => void showTerm(reading, term.id, card.mention)}
        onClose={onCardClose}
        onPoint={onCardPoint}
      />
    </Floating>
  );
}
