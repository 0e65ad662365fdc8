import { type Colour, colours } from '../model';

/** How strong a fill may be before the text on it is hard to read. */
export type Fill = 'full' | 'half' | 'none';
export type Theme = 'light' | 'dark';
interface Hue {
  rgb: string;
  alpha: number;
  line: string;
}

/** Fill and line of each colour on light and dark pages. */
export const hues: Record<Theme, Record<Colour, Hue>> = {
  light: {
    yellow: { rgb: '242 190 0', alpha: 34, line: '#996b00' },
    green: { rgb: '70 174 92', alpha: 24, line: '#1f7a3d' },
    blue: { rgb: '63 141 230', alpha: 22, line: '#1c65c0' },
    pink: { rgb: '232 88 138', alpha: 20, line: '#b7245e' },
  },
  dark: {
    yellow: { rgb: '232 188 60', alpha: 24, line: '#e8c24e' },
    green: { rgb: '88 184 114', alpha: 24, line: '#7fce95' },
    blue: { rgb: '92 157 235', alpha: 26, line: '#8bbbf3' },
    pink: { rgb: '232 111 152', alpha: 26, line: '#f39bb8' },
  },
};

const themes: Theme[] = ['light', 'dark'];
/** From the strongest to none. */
export const fills: readonly Fill[] = ['full', 'half', 'none'];

/** The name of the highlight that paints a passage; it tells the page nothing but a colour. */
export function markName(colour: Colour, theme: Theme, fill: Fill, changed: boolean): string {
  return `gm-${colour}-${theme}-${fill}${changed ? '-changed' : ''}`;
}

/** The name of the foot under the first letters of a moved passage. */
export const footName = (colour: Colour, theme: Theme): string => `gm-${colour}-${theme}-foot`;

/** Names of the term underlines: on text of good contrast, on weak text, and of the open card. */
export const termNames = {
  plain: 'gm-term',
  strong: 'gm-term-strong',
  open: 'gm-term-open',
  openDark: 'gm-term-open-dark',
};

/** The name of the grey wash over a place that is only suggested. */
export const nearName = 'gm-near';

/** Every highlight name there is. */
export function allNames(): string[] {
  const marks = colours.flatMap((colour) =>
    themes.flatMap((theme) => [
      ...fills.flatMap((fill) => [markName(colour, theme, fill, false), markName(colour, theme, fill, true)]),
      footName(colour, theme),
    ]),
  );
  return [...marks, 'gm-wash', 'gm-wash-dark', nearName, ...Object.values(termNames)];
}

/** The rules of the style sheet that paints marks and terms, one a line. */
export function markRules(): string {
  const marks = colours.flatMap((colour) => themes.flatMap((theme) => rulesOf(colour, theme)));
  return `${[...termRules(), ...washRules(), ...marks].join('\n')}\n`;
}

function rulesOf(colour: Colour, theme: Theme): string[] {
  const { rgb, alpha, line } = hues[theme][colour];
  const fill = (share: number) => (share === 0 ? '' : `background-color:rgb(${rgb} / ${share}%);`);
  const rule = (name: string, share: number, style: string) =>
    `::highlight(${name}){${fill(share)}text-decoration:underline ${style} 2px ${line};text-underline-offset:3px}`;
  const marks = fills.flatMap((level) => {
    const share = { full: alpha, half: alpha / 2, none: 0 }[level];
    return [
      rule(markName(colour, theme, level, false), share, 'solid'),
      rule(markName(colour, theme, level, true), Math.min(share, alpha / 2), 'dashed'),
    ];
  });
  const foot = `::highlight(${footName(colour, theme)}){text-decoration:underline solid 5px ${line};text-decoration-skip-ink:none;text-underline-offset:3px}`;
  return [...marks, foot];
}

function termRules(): string[] {
  const dots = (colour: string) =>
    `text-decoration:underline dotted 2px ${colour};text-underline-offset:4px;text-decoration-skip-ink:none`;
  const grey = (share: number) => dots(`color-mix(in srgb,currentColor ${share}%,transparent)`);
  return [
    `::highlight(${termNames.plain}){${grey(62)}}`,
    `::highlight(${termNames.strong}){${grey(85)}}`,
    `::highlight(${termNames.open}){background-color:rgb(29 92 88 / 16%);${dots('#1d5c58')}}`,
    `::highlight(${termNames.openDark}){background-color:rgb(134 207 194 / 16%);${dots('#86cfc2')}}`,
  ];
}

function washRules(): string[] {
  return [
    '::highlight(gm-wash){background-color:rgb(29 92 88 / 16%)}',
    `::highlight(${nearName}){background-color:color-mix(in srgb,currentColor 16%,transparent)}`,
    '::highlight(gm-wash-dark){background-color:rgb(134 207 194 / 20%)}',
  ];
}
