import type { Colour } from '../../lib/core/model';
import { colours } from '../../lib/core/model';
import type { SiteRow } from '../../lib/core/site-row';
import { listChoices, readChoice, saveChoice } from '../../lib/db/choices';
import type { Database } from '../../lib/db/schema';
import type { SiteChoices } from '../../lib/messages/background';

type SiteChoice = Partial<Pick<SiteChoices, 'off' | 'marginOpen' | 'barOff' | 'part'>>;

/** What holds on a site, with the reader's last colour. */
export async function readSiteChoices(database: Database, site: string): Promise<SiteChoices> {
  const [kept, colour] = await Promise.all([readSite(database, site), readChoice(database, 'lastColour')]);
  return {
    site,
    off: kept.off === true,
    marginOpen: kept.marginOpen === true,
    barOff: kept.barOff === true,
    part: typeof kept.part === 'string' ? kept.part : null,
    lastColour: colours.find((known) => known === colour) ?? 'yellow',
  };
}

/** Sites on which something is otherwise than elsewhere, by name. */
export async function listSites(database: Database): Promise<SiteRow[]> {
  const kept = await listChoices(database, 'site ');
  const rows = kept.map(({ name, value }) => rowOf(name, asChoice(value)));
  return rows.filter(({ off, barOff, part }) => off || barOff || part).sort((a, b) => (a.site < b.site ? -1 : 1));
}

const rowOf = (site: string, { off, barOff, part }: SiteChoice): SiteRow => ({
  site,
  off: off === true,
  barOff: barOff === true,
  part: typeof part === 'string',
});

/** Changes what holds on a site; everything else about it stays. */
export async function saveSiteChoice(database: Database, site: string, choice: SiteChoice): Promise<void> {
  const kept = await readSite(database, site);
  const changed = Object.entries(choice).some(([name, value]) => kept[name as keyof SiteChoice] !== value);
  if (changed) await saveChoice(database, `site ${site}`, { ...kept, ...choice });
}

/** Keeps the colour that one gesture marks in. */
export async function saveLastColour(database: Database, colour: Colour): Promise<void> {
  if ((await readChoice(database, 'lastColour')) !== colour) await saveChoice(database, 'lastColour', colour);
}

async function readSite(database: Database, site: string): Promise<SiteChoice> {
  return asChoice(await readChoice(database, `site ${site}`));
}

const asChoice = (value: unknown) => (typeof value === 'object' && value !== null ? (value as SiteChoice) : {});
