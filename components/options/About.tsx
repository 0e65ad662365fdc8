import { words } from '../../lib/core/words/words';
import { SettingRow } from './SettingRow';

/** Which version this is, and what it promises. */
export function About({ version }: { version: string }) {
  const { about } = words.options;
  return (
    <>
      <SettingRow label={about.version} hint={null}>
        <span class="muted number">{version}</span>
      </SettingRow>
      <SettingRow label={about.noAccount} hint={about.noAccountHint}>
        {null}
      </SettingRow>
      <SettingRow label={about.licence} hint={about.licenceHint}>
        {null}
      </SettingRow>
    </>
  );
}
