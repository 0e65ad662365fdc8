import { saveSettings } from '../../../lib/db/settings';
import type { Background } from '../../../lib/messages/background';
import { readCommandKeys } from '../command-keys';
import { makeRoom } from '../make-room';
import { openLibrary, openOptions, turnOff } from '../open-pages';
import { articleOf } from '../sender';
import { saveLastColour, saveSiteChoice } from '../site-choices';
import { injectParts, injectReading, tellSettings } from '../tabs';
import type { AskingPage } from './asking-page';

/** What a page may have done in its own tab, and remembered for its site. */
export function tabRights({
  opened,
  site,
  sender,
}: AskingPage): Pick<
  Background,
  'startReading' | 'addParts' | 'remember' | 'commandKeys' | 'makeRoom' | 'turnOffHere' | 'openLibrary' | 'openOptions'
> {
  const { tab } = sender;
  return {
    startReading: () => injectReading(tab),
    addParts: (files) => injectParts(tab, files),
    async remember({ marginOpen, barOff, part, lastColour, ...settings }) {
      const choice = {
        ...(marginOpen !== undefined && { marginOpen }),
        ...(barOff !== undefined && { barOff }),
        ...(part !== undefined && { part }),
      };
      const database = await opened;
      await saveSiteChoice(database, site, choice);
      if (lastColour) await saveLastColour(database, lastColour);
      if (Object.keys(settings).length > 0) await tellSettings(await saveSettings(database, settings));
    },
    commandKeys: readCommandKeys,
    makeRoom: (pixels, side) => makeRoom(tab, pixels, side),
    turnOffHere: async () => turnOff(await opened, site),
    async openLibrary(at) {
      const own = await articleOf(sender);
      await openLibrary(at && (at.text ? { text: at.text } : { ...at, article: own }));
    },
    openOptions,
  };
}
