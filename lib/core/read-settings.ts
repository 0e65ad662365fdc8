import * as v from 'valibot';
import { defaultSettings } from './default-settings';
import { type Settings, settingShapes } from './settings';

/** Settings as they were kept, name by name; whatever has no known shape holds as at first. */
export function readSettings(kept: Readonly<Record<string, unknown>>): Settings {
  const entries = Object.entries(settingShapes).map(([name, known]) => {
    const read = v.safeParse(known, kept[name]);
    return [name, read.success ? read.output : defaultSettings[name as keyof Settings]];
  });
  return Object.fromEntries(entries) as Settings;
}
