import { words } from '../../lib/core/words/words';
import { SettingRow } from './SettingRow';

interface Props {
  sites: string[];
  onRemove: (site: string) => void;
}

/** The sites on which Glossmark is off, each with the way back. */
export function Sites({ sites, onRemove }: Props) {
  const { sites: said } = words.options;
  if (sites.length === 0) return <p class="muted empty-line">{said.none}</p>;
  return (
    <>
      {sites.map((site) => (
        <SettingRow key={site} label={site} hint={said.off}>
          <button type="button" class="button" aria-label={said.removeSite(site)} onClick={() => onRemove(site)}>
            {said.remove}
          </button>
        </SettingRow>
      ))}
    </>
  );
}
