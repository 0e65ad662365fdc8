const opening =
  /^(?:(?:tags|getaggt|tagged|topics|keywords|labels|themen|schlagw(?:orte|örter)|stichw(?:orte|örter)|mots[- ]clés|étiquettes|etiquetas|temas|tag|słowa kluczowe|tagi|etichette)|(categor(?:y|ies)|kategorien?|rubrik|filed under|posted in|abgelegt unter|catégories?|categorías?|categorie|kategorie))\s*:\s*/i;

/** Labels that a line tells after a word for them. */
export interface LabelLine {
  labels: string[];
  isCategory: boolean;
}

const longest = 160;

/** The labels of a line such as "Tags: boats, tides"; null where a line opens with no word for labels. */
export function labelsInLine(line: string): LabelLine | null {
  const found = line.length > longest ? null : opening.exec(line);
  if (!found) return null;
  const labels = line
    .slice(found[0].length)
    .split(/\s*[,;|•·\n]\s*/)
    .filter((label) => label !== '' && label.length <= 40);
  return labels.length > 0 ? { labels, isCategory: found[1] !== undefined } : null;
}
