import * as v from 'valibot';
import { type KeyAction, keyActionNames } from './keys/key-actions';
import { colours } from './model';

const meaning = v.pipe(v.string(), v.maxLength(60));
const meanings = v.object(Object.fromEntries(colours.map((colour) => [colour, meaning])) as Record<Named, Meaning>);
type Named = (typeof colours)[number];
type Meaning = typeof meaning;
const chord = v.optional(v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(40))));
const keys = v.object(
  Object.fromEntries(keyActionNames.map((action) => [action, chord])) as Record<KeyAction, typeof chord>,
);

/** Each setting's shape with what holds until the reader says otherwise. */
export const settingShapes = {
  /** Which mentions of a term are dotted in the text. */
  termMarks: v.picklist(['first', 'section', 'every', 'none']),
  termsInHeadings: v.boolean(),
  termsInLinks: v.boolean(),
  /** What shows the card of a dotted word. */
  card: v.picklist(['rest', 'click']),
  /** How long the pointer rests on a word before its card comes, milliseconds. */
  cardDelay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3000)),
  /** Ids of glossaries that are turned off. */
  packsOff: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(1000)),
  /** Whether a selection brings the bar. */
  bar: v.boolean(),
  /** Whether a highlight's ends are moved out to whole words. */
  wholeWords: v.boolean(),
  /** Whether single letters act in bar, menus and lists. */
  singleKeys: v.boolean(),
  /** Keys that the reader changed, as chords; null: turned off. */
  keys,
  printMarks: v.boolean(),
  /** The ticks at the viewport's or the margin's edge. */
  spine: v.boolean(),
  /** Whether the page gives way where the margin would cover its text. */
  makeRoom: v.boolean(),
  /** Width of the margin, CSS pixels; null: as there is room. */
  marginWidth: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(300), v.maxValue(520))),
  /** The margin's side: the page's line end, or always the same. */
  side: v.picklist(['page', 'left', 'right']),
  /** The theme of what floats on pages: the page's own, or always the same. */
  pageTheme: v.picklist(['page', 'light', 'dark']),
  /** The theme of the extension's own pages. */
  theme: v.picklist(['system', 'light', 'dark']),
  /** What the reader calls the colours; empty: the usual name. */
  meanings,
};

const shape = v.object(settingShapes);

/** What the reader chose for all pages. */
export type Settings = v.InferOutput<typeof shape>;
