import css from '../../components/styles/overlay.css?inline';
import type { Reading } from './reading';
import { watchFocus } from './watch-focus';
import { watchPart } from './watch-part';
import { watchPictures } from './watch-pictures';

/** What a page is watched for besides from when the surfaces are there, and the styles that they wear. */
export function enliven(reading: Reading): void {
  reading.overlay.wear(css);
  watchPart(reading);
  watchFocus(reading);
  watchPictures(reading);
}
