import { About } from '../../components/options/About';
import { Appearance } from '../../components/options/Appearance';
import { Frame, type Section } from '../../components/options/Frame';
import { Glossaries } from '../../components/options/Glossaries';
import { MyTerms } from '../../components/options/MyTerms';
import { ShortcutSettings } from '../../components/options/ShortcutSettings';
import { Sites } from '../../components/options/Sites';
import type { CommandKeys } from '../../components/shortcut-groups';
import { browser } from '../../lib/browser';
import type { PackFacts } from '../../lib/core/glossary/pack-facts';
import type { Settings } from '../../lib/core/settings';
import type { SiteRow } from '../../lib/core/site-row';
import type { OwnTerms } from './own-terms';
import type { Toasts } from './toasts';

/** Everything the options know. */
export interface State {
  section: Section;
  settings: Settings;
  sites: SiteRow[];
  packs: PackFacts[];
  commands: CommandKeys | null;
  said: { words: string; turn: number };
}

/** The browser's page for the keys of extensions; Firefox has a call of its own for it. */
async function openBrowserKeys(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

interface ViewProps {
  state: State;
  terms: OwnTerms;
  toasts: Toasts;
  onChange: (change: Partial<Settings>) => void;
  onSite: (site: string) => void;
  onRemovePack: (pack: PackFacts) => void;
}

/** The section that is open, in the frame. */
export function OptionsView({ state, terms, toasts, onChange, onSite, onRemovePack }: ViewProps) {
  return (
    <Frame section={state.section} said={state.said}>
      {state.section === 'glossaries' && (
        <Glossaries
          settings={state.settings}
          packs={state.packs}
          own={terms.count()}
          onChange={onChange}
          onRemove={onRemovePack}
        />
      )}
      {state.section === 'terms' && <MyTerms {...terms.props()} />}
      {state.section === 'sites' && <Sites sites={state.sites} onRemove={onSite} />}
      {state.section === 'appearance' && <Appearance settings={state.settings} onChange={onChange} />}
      {state.section === 'shortcuts' && (
        <ShortcutSettings
          settings={state.settings}
          commands={state.commands}
          onChange={onChange}
          onBrowser={() => void openBrowserKeys()}
        />
      )}
      {state.section === 'about' && <About version={browser.runtime.getManifest().version} />}
      {toasts.view()}
    </Frame>
  );
}
