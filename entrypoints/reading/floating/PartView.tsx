import { PartBox } from '../../../components/floating/PartBox';
import type { Reading } from '../reading';
import { leavePart, takePart } from '../verbs/choose-part';
import { partKey } from '../watch-part';

/** The box of the part that the reader points at, where it stands now. */
export function PartView({ reading }: { reading: Reading }) {
  const { part } = reading.state;
  if (!part) return null;
  return (
    <PartBox
      box={part.element.getBoundingClientRect()}
      onKey={(event) => partKey(reading, event)}
      onTake={() => void takePart(reading)}
      onLeave={() => leavePart(reading)}
    />
  );
}
