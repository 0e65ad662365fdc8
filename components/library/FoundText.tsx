import { splitFound } from '../../lib/core/library/split-found';

/** A text with the words that were looked for in bold. */
export function FoundText({ text, search }: { text: string; search: string }) {
  return (
    <>{splitFound(text, search).map((part, index) => (part.found ? <b key={index}>{part.text}</b> : part.text))}</>
  );
}
