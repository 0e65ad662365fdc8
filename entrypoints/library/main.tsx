import { dressPage } from '../../components/dress-page';
import { keysOf } from '../../lib/core/keys/keys-of';
import { nameColours } from '../../lib/core/words/name-colours';
import { words } from '../../lib/core/words/words';
import { followSettings } from '../../lib/messages/follow-settings';
import { createLibrary } from './create-library';
import '../../components/styles/library.css';

const dress = dressPage('gm library');
document.title = words.library.page;
const root = document.getElementById('root');
const { signal } = new AbortController();
const library = root && createLibrary(root, signal);
followSettings(signal, (settings) => {
  dress(settings.theme);
  nameColours(settings.meanings);
  if (library) library.state.keys = keysOf(settings);
  library?.draw();
});
