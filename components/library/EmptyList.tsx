import type { Place } from '../../lib/core/library/place';
import { words } from '../../lib/core/words/words';

interface Props {
  place: Place;
  /** Whether the library holds nothing at all. */
  bare: boolean;
  onClear: () => void;
  onImport: () => void;
}

/** What the list says when it has no rows, with at most one thing to do. */
export function EmptyList({ place, bare, onClear, onImport }: Props) {
  const { library } = words;
  const text = place.text.trim();
  const narrowed = place.colours.length > 0 || place.tags.length > 0 || place.batch !== null;
  if (text !== '') return <Empty title={library.nothingFor(text)} action={library.clearSearch} onAction={onClear} />;
  if (narrowed) return <Empty title={library.nothingHere} action={library.clearAll} onAction={onClear} />;
  if (place.section === 'trash') return <Empty title={library.trashEmpty} text={library.kept} />;
  if (place.section === 'terms') return <Empty title={library.noTerms} text={library.noTermsText} />;
  if (place.section === 'comments' && !bare) return <Empty title={library.noComments} />;
  return <Empty title={library.emptyTitle} text={library.empty} action={library.bring} onAction={onImport} />;
}

interface EmptyProps {
  title: string;
  text?: string;
  action?: string;
  onAction?: () => void;
}

function Empty({ title, text, action, onAction }: EmptyProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {action && (
        <button type="button" class="button" onClick={onAction}>
          {action}
        </button>
      )}
    </div>
  );
}
