import { words } from '../../lib/core/words/words';
import { createLibrary } from './create-library';
import '../../components/styles/library.css';

const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => {
  document.body.className = 'gm library';
  document.body.dataset.theme = dark.matches ? 'dark' : 'light';
};
dark.addEventListener('change', follow);
follow();
document.title = words.library.page;
const root = document.getElementById('root');
if (root) createLibrary(root, new AbortController().signal);
