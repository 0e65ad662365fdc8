import { render } from 'preact';
import { dressPage } from '../../components/dress-page';
import { Popup } from '../../components/popup/Popup';
import { browser } from '../../lib/browser';
import { background, pageIn } from '../../lib/messages/client';
import { followSettings } from '../../lib/messages/follow-settings';
import '../../components/styles/tokens.css';
import '../../components/styles/controls.css';
import '../../components/styles/marks.css';
import '../../components/styles/states.css';
import '../../components/styles/popup.css';

const root = document.getElementById('root');

/** The tab the popup speaks of: the one in front, or one named by its address when it is opened as a tab itself. */
async function tabInFront(): Promise<number | null> {
  const named = new URLSearchParams(location.hash.slice(1)).get('url');
  const tabs = named ? await browser.tabs.query({}) : [];
  const found = tabs.find(({ url }) => url === named)?.id;
  if (found !== undefined) return found;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

async function draw(): Promise<void> {
  const tab = await tabInFront();
  if (!root || tab === null) return;
  const status = await background.tabStatus(tab);
  const again = async (run: Promise<unknown>) => {
    await run.catch(() => {}); // the page may be gone: the fresh status below shows it
    await draw();
  };
  // Opened as a tab there is nothing to close.
  const closing = (run: Promise<unknown>) => void run.then(() => (location.hash ? draw() : window.close()));
  render(
    <Popup
      status={status}
      onMargin={(open) => closing(pageIn(tab).setMargin(open))}
      onMarks={(show) => void again(pageIn(tab).showMarks(show))}
      onSite={(on) => void again(background.setSite(status.site ?? '', on))}
      onUseHere={() => closing(background.useHere(tab))}
      onLibrary={() => closing(background.openLibrary(null))}
    />,
    root,
  );
}

const dress = dressPage('gm');
followSettings(new AbortController().signal, ({ theme }) => dress(theme));
void draw();
