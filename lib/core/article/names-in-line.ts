import { cleanName } from './clean-name';

const name =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+(?:(?:von|van|de|der|den|del|di|da|la|le|zu|ter|al|bin|the)\\s+)*\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}";
const several = `(${name}(?:(?:\\s*,\\s*|\\s+(?:and|und|et|y|e|&)\\s+)${name})*)`;
const byline = new RegExp(
  `(?:^|[\\s|·•,.–—-])(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|[Dd]oor|[Pp]rzez|[Aa]utor(?:in|en)?:?|[Aa]uthors?:?|[Tt]ext:|[Ww]ords:|[Rr]edaktion:)\\s+${several}`,
  'u',
);

/** A cheap look before the costly one. */
const hint = /\b(?:by|von|par|por|door|przez|auto|text:|words:|redaktion:)/i;

/** The names that a byline ("By Ann Bee and Cee Dee | 3 May") tells; [] where a line is none. */
export function namesInLine(line: string): string[] {
  if (line.length > 160 || !hint.test(line)) return [];
  const found = byline.exec(line);
  if (!found || found.index > 60) return [];
  const names = (found[1] ?? '').split(/\s*,\s*|\s+(?:and|und|et|y|e|&)\s+/u);
  return names.flatMap((one) => cleanName(one) ?? []).filter((one) => one.length > 2);
}
