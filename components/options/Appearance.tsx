import { colours } from '../../lib/core/model';
import type { Settings } from '../../lib/core/settings';
import { words } from '../../lib/core/words/words';
import { Choice } from './Choice';
import { MeaningRow } from './MeaningRow';
import { SwitchRow } from './SwitchRow';

interface Props {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** How Glossmark looks on pages and by itself. */
export function Appearance({ settings, onChange }: Props) {
  const { appearance } = words.options;
  return (
    <>
      <SwitchRow
        label={appearance.spine}
        hint={appearance.spineHint}
        on={settings.spine}
        onChange={(spine) => onChange({ spine })}
      />
      <SwitchRow
        label={appearance.bar}
        hint={appearance.barHint}
        on={settings.bar}
        onChange={(bar) => onChange({ bar })}
      />
      <SwitchRow
        label={appearance.wholeWords}
        hint={appearance.wholeWordsHint}
        on={settings.wholeWords}
        onChange={(wholeWords) => onChange({ wholeWords })}
      />
      <SwitchRow
        label={appearance.print}
        on={settings.printMarks}
        onChange={(printMarks) => onChange({ printMarks })}
      />
      <SwitchRow
        label={appearance.room}
        hint={appearance.roomHint}
        on={settings.makeRoom}
        onChange={(makeRoom) => onChange({ makeRoom })}
      />
      <div class="pair">
        <Themes settings={settings} onChange={onChange} />
        <Side settings={settings} onChange={onChange} />
        <Meanings settings={settings} onChange={onChange} />
      </div>
    </>
  );
}

function Themes({ settings, onChange }: Props) {
  const { appearance } = words.options;
  return (
    <>
      <Choice
        label={appearance.pageTheme}
        name="page-theme"
        value={settings.pageTheme}
        choices={[
          { value: 'page', label: appearance.asPage },
          { value: 'light', label: appearance.light },
          { value: 'dark', label: appearance.dark },
        ]}
        onChange={(pageTheme) => onChange({ pageTheme })}
      />
      <Choice
        label={appearance.theme}
        name="theme"
        value={settings.theme}
        choices={[
          { value: 'system', label: appearance.asSystem },
          { value: 'light', label: appearance.light },
          { value: 'dark', label: appearance.dark },
        ]}
        onChange={(theme) => onChange({ theme })}
      />
    </>
  );
}

function Side({ settings, onChange }: Props) {
  const { appearance } = words.options;
  return (
    <Choice
      label={appearance.side}
      name="side"
      value={settings.side}
      choices={[
        { value: 'page', label: appearance.sidePage, hint: appearance.sidePageHint },
        { value: 'left', label: appearance.left },
        { value: 'right', label: appearance.right },
      ]}
      onChange={(side) => onChange({ side })}
    />
  );
}

function Meanings({ settings, onChange }: Props) {
  const { appearance } = words.options;
  return (
    <fieldset class="choice">
      <legend>{appearance.meanings}</legend>
      {colours.map((colour) => (
        <MeaningRow
          key={colour}
          colour={colour}
          meaning={settings.meanings[colour]}
          onChange={(meaning) => onChange({ meanings: { ...settings.meanings, [colour]: meaning } })}
        />
      ))}
    </fieldset>
  );
}
