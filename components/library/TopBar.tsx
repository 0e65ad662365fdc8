import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { Logo } from './Logo';

interface Props {
  /** Whether the health of the passages is shown instead of the library. */
  inHealth: boolean;
  onImport: () => void;
  onExport: () => void;
}

/** The head of the library: what this is, and the two ways in and out. */
export function TopBar({ inHealth, onImport, onExport }: Props) {
  const { library } = words;
  return (
    <header class="top">
      <span class="brand">
        <Logo />
        {words.name}
      </span>
      <nav class="top-places" aria-label={words.name}>
        <a class="top-place" href="/library.html#" aria-current={inHealth ? undefined : 'page'}>
          {library.title}
        </a>
        <a class="top-place" href="/library.html#health=first" aria-current={inHealth ? 'page' : undefined}>
          {words.health.title}
        </a>
      </nav>
      <span class="grow" />
      <button type="button" class="text-button top-tool" onClick={onImport}>
        <Icon name="import" />
        <span>{library.import}</span>
      </button>
      <button type="button" class="text-button top-tool" onClick={onExport}>
        <Icon name="export" />
        <span>{library.export}</span>
      </button>
      <a class="icon-button" href="/options.html" aria-label={words.margin.settings} title={words.margin.settings}>
        <Icon name="settings" />
      </a>
    </header>
  );
}
