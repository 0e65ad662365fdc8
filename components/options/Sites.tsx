import type { SiteRow } from '../../lib/core/site-row';
import { words } from '../../lib/core/words/words';
import { SettingRow } from './SettingRow';

interface Props {
  sites: SiteRow[];
  onRemove: (site: string) => void;
}

/** The sites on which the reader chose otherwise than elsewhere, each with the way back. */
export function Sites({ sites, onRemove }: Props) {
  const { sites: said } = words.options;
  if (sites.length === 0) return <p class="muted empty-line">{said.none}</p>;
  return (
    <>
      {sites.map(({ site, ...row }) => (
        <SettingRow key={site} label={site} hint={hintOf(row)}>
          <button type="button" class="button" aria-label={said.removeSite(site)} onClick={() => onRemove(site)}>
            {said.remove}
          </button>
        </SettingRow>
      ))}
    </>
  );
}

/** Where it is off, nothing else matters. */
function hintOf({ off, barOff, part }: Omit<SiteRow, 'site'>): string {
  const { sites: said } = words.options;
  if (off) return said.off;
  return [barOff && said.barOff, part && said.part].filter((line) => line !== false).join('. ');
}
