import { writtenChord } from '../../lib/core/keys/chord';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';

interface Props {
  text: string;
  /** The key that leads here; null for none. */
  chord: string | null;
  onText: (text: string) => void;
}

/** The search of the library; Escape clears it. */
export function SearchField({ text, chord, onText }: Props) {
  const { library } = words;
  return (
    <div class="field" role="search">
      <Icon name="search" />
      <input
        type="search"
        id="search"
        aria-label={library.search}
        placeholder={library.search}
        value={text}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && text !== '') onText('');
        }}
      />
      {text !== '' && <IconButton icon="close" label={library.clearSearch} onClick={() => onText('')} />}
      {text === '' && chord !== null && <kbd>{writtenChord(chord).join('+')}</kbd>}
    </div>
  );
}
