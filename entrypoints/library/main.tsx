import { dressPage } from '../../components/dress-page';
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
followSettings(signal, ({ theme, meanings }) => {
  dress(theme);
  nameColours(meanings);
  library?.draw();
});
