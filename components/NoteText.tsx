import type { Token, Tokens } from 'marked';
import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

/** Deeper than anybody writes; what lies below is shown as it was typed. */
const deepest = 12;

/** A note read as Markdown, drawn as elements: no markup of the note becomes markup here, links lead to the web alone. */
export function NoteText({ text }: { text: string }) {
  const [lexer, setLexer] = useState(() => known);
  useEffect(() => {
    if (!lexer) void load().then((loaded) => setLexer(() => loaded));
  }, [lexer]);
  const tokens = useMemo(() => read(text, lexer), [text, lexer]);
  return (
    <div class="note-text" dir="auto">
      {tokens ? <Blocks tokens={tokens} depth={0} /> : <p class="as-typed">{text}</p>}
    </div>
  );
}

type Lexer = typeof import('marked').lexer;

/** Known after the first note: the patterns of Markdown are dear to make, and most pages show no note. */
let known: Lexer | null = null;

async function load(): Promise<Lexer> {
  known = (await import('marked')).lexer;
  return known;
}

/** The note's tokens; null before the reader of Markdown is there, and for what it cannot take (nested without end). */
function read(text: string, lexer: Lexer | null): Token[] | null {
  try {
    return lexer?.(text, { gfm: true, breaks: true }) ?? null;
  } catch {
    return null; // shown as it was typed
  }
}

interface Level<T = Token> {
  tokens: readonly T[];
  depth: number;
}

function Blocks({ tokens, depth }: Level) {
  return (
    <>
      {tokens.map((token, index) => (
        <Fragment key={index}>{depth > deepest ? token.raw : block(token as Tokens.Generic, depth + 1)}</Fragment>
      ))}
    </>
  );
}

function block(token: Tokens.Generic, depth: number): ComponentChildren {
  const inside = <Spans tokens={token.tokens ?? []} depth={depth} />;
  if (token.type === 'space' || token.type === 'def') return null;
  if (token.type === 'heading') return <p class="strong">{inside}</p>;
  if (token.type === 'paragraph') return <p>{inside}</p>;
  if (token.type === 'text') return token.tokens ? inside : token.text;
  if (token.type === 'checkbox') return token.checked ? '☑ ' : '☐ ';
  if (token.type === 'hr') return <hr />;
  if (token.type === 'code') return <pre>{token.text}</pre>;
  if (token.type === 'blockquote')
    return (
      <blockquote>
        <Blocks tokens={token.tokens ?? []} depth={depth} />
      </blockquote>
    );
  if (token.type === 'list') return <List list={token as Tokens.List} depth={depth} />;
  return <p class="as-typed">{token.raw.trim()}</p>;
}

function List({ list, depth }: { list: Tokens.List; depth: number }) {
  const items = list.items.map((item, index) => (
    <li key={index}>
      <Blocks tokens={item.tokens} depth={depth} />
    </li>
  ));
  return list.ordered ? <ol start={list.start === '' ? 1 : list.start}>{items}</ol> : <ul>{items}</ul>;
}

function Spans({ tokens, depth }: Level) {
  return (
    <>
      {tokens.map((token, index) => (
        <Fragment key={index}>{depth > deepest ? token.raw : span(token as Tokens.Generic, depth + 1)}</Fragment>
      ))}
    </>
  );
}

function span(token: Tokens.Generic, depth: number): ComponentChildren {
  const inside = token.tokens ? <Spans tokens={token.tokens} depth={depth} /> : token.text;
  if (token.type === 'strong') return <strong>{inside}</strong>;
  if (token.type === 'em') return <em>{inside}</em>;
  if (token.type === 'del') return <del>{inside}</del>;
  if (token.type === 'codespan') return <code>{token.text}</code>;
  if (token.type === 'br') return <br />;
  if (token.type === 'link') return <Link href={String(token.href)}>{inside}</Link>;
  if (token.type === 'text' || token.type === 'escape') return inside;
  return token.raw;
}

/** A link to the web; one that leads elsewhere is only its words. */
function Link({ href, children }: { href: string; children: ComponentChildren }) {
  if (!/^https?:\/\//i.test(href)) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
