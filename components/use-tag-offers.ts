import { useRef, useState } from 'preact/hooks';
import { foldText } from '../lib/core/record/fold-text';

/** What is written in a field for tags, and what is offered for it. */
export interface TagOffers {
  text: string;
  /** Tags that begin so, then what is written itself where none is called that. */
  offered: readonly string[];
  /** The offer that Enter takes, by its place. */
  chosen: number;
  isKnown(tag: string): boolean;
  write(text: string): void;
  step(by: 1 | -1): void;
  close(): void;
}

/** Follows a field for tags: what is written there, and what the reader's other tags offer for it. */
export function useTagOffers(tags: readonly string[], onSuggest: (start: string) => Promise<string[]>): TagOffers {
  const [text, setText] = useState('');
  const [offered, setOffered] = useState<readonly string[]>([]);
  const [known, setKnown] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState(0);
  const wanted = useRef('');
  const suggest = async (start: string) => {
    const names = (await onSuggest(start)).filter((tag) => !tags.includes(tag));
    // An answer for what stood here before comes too late.
    if (wanted.current !== start) return;
    setKnown(new Set(names));
    setOffered(names.includes(start) ? names : [...names, start]);
  };
  return {
    text,
    offered,
    chosen,
    isKnown: (tag) => known.has(tag),
    write(value) {
      setText(value);
      setChosen(0);
      const start = value.trim();
      wanted.current = start;
      // What is offered until the answer comes must fit already: Enter may come first.
      setOffered(start === '' ? [] : offered.filter((tag) => foldText(tag).startsWith(foldText(start))));
      if (start !== '') void suggest(start);
    },
    step: (by) => setChosen((chosen + by + offered.length) % offered.length),
    close: () => setOffered([]),
  };
}
