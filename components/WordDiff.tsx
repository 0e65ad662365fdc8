import { useMemo } from 'preact/hooks';
import { compareWords, type WordPart } from '../lib/core/marks/compare-words';
import { words } from '../lib/core/words/words';

interface Props {
  then: string;
  now: string;
  language: string;
}

/** Two wordings in one text: what was there is struck, what is there now is underlined, both named for the ear. */
export function WordDiff({ then, now, language }: Props) {
  const parts = useMemo(() => compareWords(then, now, language), [then, now, language]);
  return (
    <p class="quote diff" dir="auto" lang={language || undefined}>
      {parts.map((part, index) => (
        <Part key={index} {...part} />
      ))}
    </p>
  );
}

function Part({ kind, text }: WordPart) {
  if (kind === 'same') return text;
  const Kind = kind === 'removed' ? 'del' : 'ins';
  const [, before = '', own = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return (
    <>
      {before}
      <Kind>
        <span class="said-only">{words.repair[kind]} </span>
        {own}
      </Kind>
      {after || ' '}
    </>
  );
}
