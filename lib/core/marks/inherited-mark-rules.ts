import { markRules } from './mark-rules';

/**
 * The same rules for a browser in which elements inherit what their root's highlights look like, as CSS Pseudo-Elements 4 has it:
 * there a rule of the root alone is matched once and not for every element. What takes an element's own text colour stays.
 */
export function inheritedMarkRules(): string {
  return markRules().replace(/^(?=::highlight\((?!.*currentColor))/gm, ':root');
}
