import type { TermRow } from '../../record/row';

/** A term's meaning in the reader's words; where two tabs wrote at once, every version that is alive. */
export function wholeDefinition({ definition, versions }: TermRow): string {
  const others = versions?.definition?.also ?? [];
  return [definition, ...others.map(({ text }) => text)].filter((text) => text !== '').join('\n');
}
