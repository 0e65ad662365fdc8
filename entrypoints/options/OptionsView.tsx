import { browser } from 'wxt/browser';
import { About } from '../../components/options/About';
import { Appearance } from '../../components/options/Appearance';
import { Frame, type Section } from '../../components/options/Frame';
import { Glossaries } from '../../components/options/Glossaries';
import { MyTerms } from '../../components/options/MyTerms';
import { Sites } from '../../components/options/Sites';
import type { PackFacts } from '../../lib/core/glossary/pack-facts';
import type { Settings } from '../../lib/core/settings';
import type { OwnTerms } from './own-terms';
import type { Toasts } from './toasts';

/** Everything the options know. */
export interface State {
  section: Section;
  settings: Settings;
  sites: string[];
  packs: PackFacts[];
  said: { words: string; turn: number };
}

interface ViewProps {
  state: State;
  terms: OwnTerms;
  toasts: Toasts;
  onChange: (change: Partial<Settings>) => void;
  onSite: (site: string) => void;
}

/** The section that is open, in the frame. */
export function OptionsView({ state, terms, toasts, onChange, onSite }: ViewProps) {
  return (
    <Frame section={state.section} said={state.said}>
      {state.section === 'glossaries' && (
        <Glossaries settings={state.settings} packs={state.packs} own={terms.count()} onChange={onChange} />
      )}
      {state.section === 'terms' && <MyTerms {...terms.props()} />}
      {state.section === 'sites' && <Sites sites={state.sites} onRemove={onSite} />}
      {state.section === 'appearance' && <Appearance settings={state.settings} onChange={onChange} />}
      {state.section === 'about' && <About version={browser.runtime.getManifest().version} />}
      {toasts.view()}
    </Frame>
  );
}
