import type { Database } from '../../../lib/db/schema';
import { readSettings, saveSettings } from '../../../lib/db/settings';
import type { Background } from '../../../lib/messages/background';
import { readCommandKeys } from '../command-keys';
import { clearSite, openOptions, turnOff, turnOn } from '../open-pages';
import { listSites } from '../site-choices';
import { tellSettings } from '../tabs';

/** What the reader chooses for all pages and for single sites. */
export function choiceRights(
  opened: Promise<Database>,
): Pick<Background, 'settings' | 'changeSettings' | 'sites' | 'setSite' | 'clearSite' | 'commandKeys' | 'openOptions'> {
  return {
    settings: async () => readSettings(await opened),
    async changeSettings(change) {
      const settings = await saveSettings(await opened, change);
      void tellSettings(settings);
      return settings;
    },
    sites: async () => listSites(await opened),
    setSite: async (site, on) => (on ? turnOn : turnOff)(await opened, site),
    clearSite: async (site) => clearSite(await opened, site),
    commandKeys: readCommandKeys,
    openOptions,
  };
}
