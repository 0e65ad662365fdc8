import { render } from 'preact';
import { browser } from 'wxt/browser';
import { About } from '../../components/options/About';
import { Appearance } from '../../components/options/Appearance';
import { Frame, type Section, sections } from '../../components/options/Frame';
import { Sites } from '../../components/options/Sites';
import { PlainError } from '../../lib/core/plain-error';
import { defaultSettings, type Settings } from '../../lib/core/settings';
import { nameColours } from '../../lib/core/words/name-colours';
import { words } from '../../lib/core/words/words';
import { background } from '../../lib/messages/client';
import { followSettings } from '../../lib/messages/follow-settings';

interface State {
  section: Section;
  settings: Settings;
  sites: string[];
  said: { words: string; turn: number };
}

const sectionOf = (hash: string): Section => sections.find((name) => `#${name}` === hash) ?? 'glossaries';

/** Opens the options in an element; every change holds at once, there is nothing to save. */
export function createOptions(root: HTMLElement, dress: (theme: Settings['theme']) => void): void {
  const state: State = {
    section: sectionOf(location.hash),
    settings: defaultSettings,
    sites: [],
    said: { words: '', turn: 0 },
  };
  const draw = () => {
    document.title = `${words.options.sections[state.section].title} · ${words.name}`;
    render(<View state={state} onChange={change} onSite={onSite} />, root);
  };
  const take = (settings: Settings) => {
    state.settings = settings;
    nameColours(settings.meanings);
    dress(settings.theme);
  };
  const say = (line: string) => {
    state.said = { words: line, turn: state.said.turn + 1 };
  };
  const attempt = async (run: () => Promise<void>) => {
    try {
      await run();
    } catch (error) {
      say(error instanceof PlainError ? words.errors[error.reason] : words.failed);
    }
    draw();
  };
  const change = (changed: Partial<Settings>) =>
    void attempt(async () => {
      take(await background.changeSettings(changed));
      say(words.options.saved);
    });
  const onSite = (site: string) =>
    void attempt(async () => {
      await background.setSite(site, true);
      state.sites = await background.sitesOff();
      say(words.options.saved);
    });
  const { signal } = new AbortController();
  window.addEventListener('hashchange', () => {
    state.section = sectionOf(location.hash);
    draw();
  });
  followSettings(signal, (settings) => {
    take(settings);
    draw();
  });
  void attempt(async () => {
    state.sites = await background.sitesOff();
  });
}

interface ViewProps {
  state: State;
  onChange: (change: Partial<Settings>) => void;
  onSite: (site: string) => void;
}

function View({ state, onChange, onSite }: ViewProps) {
  return (
    <Frame section={state.section} said={state.said}>
      {state.section === 'sites' && <Sites sites={state.sites} onRemove={onSite} />}
      {state.section === 'appearance' && <Appearance settings={state.settings} onChange={onChange} />}
      {state.section === 'about' && <About version={browser.runtime.getManifest().version} />}
    </Frame>
  );
}
