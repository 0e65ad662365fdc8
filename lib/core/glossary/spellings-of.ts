/** Word parts that are written differently in Britain and America. */
const pairs: [string, string][] = [
  ['behaviour', 'behavior'], ['colour', 'color'], ['favour', 'favor'], ['honour', 'honor'], ['labour', 'labor'], ['neighbour', 'neighbor'], ['humour', 'humor'],
  ['rigour', 'rigor'], ['vigour', 'vigor'], ['harbour', 'harbor'], ['endeavour', 'endeavor'], ['defence', 'defense'], ['offence', 'offense'], ['pretence', 'pretense'],
  ['licence', 'license'], ['centre', 'center'], ['theatre', 'theater'], ['fibre', 'fiber'], ['counsell', 'counsel'], ['travell', 'travel'], ['modell', 'model'],
  ['labell', 'label'], ['channell', 'channel'], ['dialogue', 'dialog'], ['catalogue', 'catalog'], ['analogue', 'analog'], ['paediatr', 'pediatr'], ['anaesth', 'anesth'],
  ['foet', 'fet'], ['grey', 'gray'], ['programme', 'program'], ['judgement', 'judgment'], ['ageing', 'aging'], ['fulfilment', 'fulfillment'], ['skilful', 'skillful'],
]; // biome-ignore format: a list of pairs

const other = new Map(
  pairs.flatMap(([british, american]): [string, string][] => [
    [british, american],
    [american, british],
  ]),
);
const longestFirst = [...other.keys()].sort((a, b) => b.length - a.length);
const differing = new RegExp(`${longestFirst.join('|')}|(?<=[a-z]{3}[iy])[sz](?=e|ing|ation)`, 'g');

/** The words themselves and, where it differs, their other spelling, British or American. */
export function spellingsOf(words: string): string[] {
  const swapped = words.replace(differing, (part) => other.get(part) ?? (part === 's' ? 'z' : 's'));
  return swapped === words ? [words] : [words, swapped];
}
