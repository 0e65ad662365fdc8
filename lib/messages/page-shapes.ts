import * as v from 'valibot';
import { settingShapes } from '../core/settings';
import { type Page, pageCommands } from './page';
import type { Shapes } from './serve';

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const none = v.strictTuple([]);

/** The arguments of every verb of a page. */
export const pageShapes: Shapes<Page> = {
  status: none,
  command: v.strictTuple([v.picklist(pageCommands)]),
  setMargin: v.strictTuple([v.boolean()]),
  showMarks: v.strictTuple([v.boolean()]),
  goTo: v.strictTuple([id]),
  changed: v.strictTuple([v.union([id, v.literal('')])]),
  settingsChanged: v.strictTuple([v.object(settingShapes)]),
  termsChanged: none,
  leave: none,
};
