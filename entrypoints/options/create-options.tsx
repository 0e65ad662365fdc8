import { render } from 'preact';
import { type Section, sections } from '../../components/options/Frame';
import { defaultSettings } from '../../lib/core/default-settings';
import type { Settings } from '../../lib/core/settings';
import { nameColours } from '../../lib/core/words/name-colours';
import { words } from '../../lib/core/words/words';
import { background } from '../../lib/messages/client';
import { watchNews } from '../../lib/messages/news';
import { createAttempt } from './attempt';
import { type BroughtPacks, createBroughtPacks } from './brought-packs';
import { createChosenSettings } from './chosen-settings';
import { OptionsView, type State } from './OptionsView';
import { createOwnTerms, type OwnTerms } from './own-terms';
import { createToasts } from './toasts';

const sectionOf = (hash: string): Section => sections.find((name) => `#${name}` === hash) ?? 'glossaries';

/** Opens the options in an element; every change holds at once, there is nothing to save. */
export function createOptions(root: HTMLElement, dress: (theme: Settings['theme']) => void): void {
  const state: State = {
    section: sectionOf(location.hash),
    settings: defaultSettings,
    sites: [],
    packs: [],
    commands: null,
    said: { words: '', turn: 0 },
  };
  const draw = () => {
    document.title = `${words.options.sections[state.section].title} · ${words.name}`;
    state.packs = packs.list();
    render(
      <OptionsView
        state={state}
        terms={terms}
        toasts={toasts}
        onChange={change}
        onSite={onSite}
        onRemovePack={packs.remove}
      />,
      root,
    );
  };
  const take = (settings: Settings) => {
    state.settings = settings;
    nameColours(settings.meanings);
    dress(settings.theme);
    draw();
  };
  const chosen = createChosenSettings(take);
  const say = (line: string) => {
    state.said = { words: line, turn: state.said.turn + 1 };
    draw();
  };
  const toasts = createToasts(draw);
  const attempt = createAttempt({ draw, say, show: toasts.show });
  const around = { draw, attempt, say, toast: toasts.show };
  const terms = createOwnTerms(around);
  const packs = createBroughtPacks(around);
  const change = (changed: Partial<Settings>) =>
    void attempt(async () => {
      await chosen.change(changed);
      say(words.options.saved);
    });
  const onSite = (site: string) =>
    void attempt(async () => {
      await background.clearSite(site);
      state.sites = await background.sites();
      say(words.options.saved);
    });
  const { signal } = new AbortController();
  window.addEventListener('hashchange', () => {
    state.section = sectionOf(location.hash);
    draw();
  });
  watchNews(signal, (what) => {
    if (what === 'terms') void attempt(() => reloadBoth(terms, packs));
    if (what === 'settings') void attempt(chosen.refresh);
  });
  watchUndo(() => (state.section === 'glossaries' ? packs : terms).undoLast());
  void attempt(async () => {
    await chosen.refresh();
    state.sites = await background.sites();
    state.commands = await background.commandKeys();
    await reloadBoth(terms, packs);
  });
}

async function reloadBoth(terms: OwnTerms, packs: BroughtPacks): Promise<void> {
  await Promise.all([terms.reload(), packs.reload()]);
}

/** Ctrl+Z outside of fields takes back what was done last. */
function watchUndo(undoLast: () => boolean): void {
  document.addEventListener('keydown', (event) => {
    const inField = event.target instanceof Element && event.target.matches('input, textarea');
    if (event.code !== 'KeyZ' || event.shiftKey || !(event.ctrlKey || event.metaKey) || inField) return;
    if (undoLast()) event.preventDefault();
  });
}
