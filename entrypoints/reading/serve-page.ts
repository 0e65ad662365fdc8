import type { Page } from '../../lib/messages/page';
import { serve } from '../../lib/messages/serve';
import type { Reading } from './reading';
import type { Refs } from './refs';
import { saveAll } from './save-all';
import { logOnce } from './verbs/attempt';
import { refreshTerms } from './verbs/refresh-terms';

/** Serves the background and the popup what they ask of this page, until the visit ends. */
export function servePage(reading: Reading, refs: Refs): void {
  const stop = serve<Page>({
    contract: 'page',
    shapes: async () => (await import('../../lib/messages/page-shapes')).pageShapes,
    // Messages to a tab come from our own background or pages alone; serve has checked the sender's id.
    admit: () => pageOf(reading, refs),
    onBroken: logOnce,
  });
  reading.signal.addEventListener('abort', stop);
}

function pageOf(reading: Reading, refs: Refs): Page {
  const { state } = reading;
  return {
    async status() {
      // Only marks can have changed: without any the page goes on resting.
      const surfaces = state.marks.length > 0 ? await reading.wake() : null;
      const open = state.marks.filter((mark) => !surfaces?.repairView(reading, mark).accepted);
      const grades = open.map(({ found }) => found?.grade);
      return {
        title: reading.page.facts().title,
        site: reading.page.facts().site,
        terms: state.terms.length,
        highlights: state.marks.length,
        changed: grades.filter((grade) => grade === 'changed').length,
        lost: grades.filter((grade) => grade === 'lost').length,
        marginOpen: state.margin.open,
        marksShown: state.marksShown,
      };
    },
    async command(command) {
      const surfaces = await reading.wake();
      if (command === 'highlight') surfaces?.markSelection(reading);
      else if (command === 'lookUp') await surfaces?.lookUpWords(reading, surfaces.readSelection(reading)?.text ?? '');
      else await goIntoMargin(reading, refs);
    },
    async setMargin(open) {
      const surfaces = await reading.wake();
      await (open ? surfaces?.openMargin(reading) : surfaces?.closeMargin(reading));
    },
    async showMarks(show) {
      state.marksShown = show;
      reading.repaint();
      reading.draw();
    },
    async goTo(highlight) {
      await reading.refresh();
      (await reading.wake())?.goToMark(reading, highlight);
    },
    async changed(article) {
      const isHere = article === reading.article || [...reading.others.values()].includes(article);
      if (article === '' || isHere) await reading.refresh();
    },
    async settingsChanged(settings) {
      reading.settle(settings);
    },
    async termsChanged() {
      await refreshTerms(reading);
    },
    async leave() {
      await saveAll(reading);
      reading.end();
    },
  };
}

/** Into the margin with the focus on its tab; from inside back to where the focus came from. */
async function goIntoMargin(reading: Reading, refs: Refs): Promise<void> {
  const { overlay, state } = reading;
  if (state.margin.open && overlay.root.activeElement) {
    (overlay.root.activeElement as HTMLElement).blur();
    return;
  }
  await reading.surfaces?.openMargin(reading);
  refs.entry.current?.focus();
}
