import { groupBy } from '../group-by';
import { quoteWords } from '../marks/quote-words';
import type { Anchor } from '../model';
import type { ArticleRow, HighlightRow } from '../record/row';
import { articleName } from './article-name';
import { describeComment } from './describe-comment';
import { escapeMarkdown } from './escape-markdown';
import type { ExportFormat, ExportOptions, Keepings } from './format';
import { isoDay } from './iso-day';
import { noteMarkdown } from './note-markdown';
import { plainLines } from './plain-lines';
import { textFragment } from './text-fragment';
import { uri } from './uri';
import { webAddress } from './web-address';
import { wholeNote } from './whole-note';
import { yamlScalar } from './yaml-scalar';

const oneLine = (text: string) => escapeMarkdown(plainLines(text).join(' ').trim());

/** Markdown with YAML front matter as Obsidian reads it; several articles stand under a heading each. */
export const markdown: ExportFormat = {
  id: 'markdown',
  label: 'Markdown',
  remark: 'Obsidian and others',
  extension: 'md',
  mimeType: 'text/markdown',
  heeds: ['notesAndTags', 'savedTerms', 'links'],
  write(keepings, options) {
    const [first, ...rest] = keepings.articles;
    const alone = first && rest.length === 0;
    const passages = groupBy(keepings.highlights, (highlight) => highlight.article);
    const articles = alone
      ? body(first, passages.get(first.id) ?? [], options)
      : keepings.articles.flatMap((article) => [
          ...heading(article),
          ...body(article, passages.get(article.id) ?? [], options),
        ]);
    return join([
      frontMatter(facts(alone ? first : null, keepings, options)),
      ...articles,
      ...terms(keepings, options),
    ]);
  },
};

const join = (blocks: string[]) => `${blocks.filter((block) => block !== '').join('\n\n')}\n`;

/** The keys of the front matter; of several articles only those that hold for all. */
function facts(
  article: ArticleRow | null,
  keepings: Keepings,
  options: ExportOptions,
): [string, string | string[] | null][] {
  const tags = options.notesAndTags ? keepings.highlights.flatMap((highlight) => highlight.tags) : [];
  const saved = keepings.highlights.reduce((first, { created }) => Math.min(first, created || first), options.now);
  const shared: [string, string | string[] | null][] = [
    ['saved', isoDay(saved)],
    ['tags', [...new Set(tags)]],
  ];
  if (article === null) return [['title', 'Highlights'], ...shared];
  return [
    ['title', article.title],
    ['author', article.author],
    ['site', article.site],
    ['url', webAddress(article)],
    ['published', isoDay(article.published)],
    ...shared,
  ];
}

function frontMatter(fields: [string, string | string[] | null][]): string {
  const lines = fields.flatMap(([key, value]) => {
    if (value === null || value.length === 0) return [];
    return [`${key}: ${typeof value === 'string' ? yamlScalar(value) : `[${value.map(yamlScalar).join(', ')}]`}`];
  });
  return ['---', ...lines, '---'].join('\n');
}

function heading(article: ArticleRow): string[] {
  const facts = [oneLine(article.author), oneLine(article.site), isoDay(article.published) ?? ''].filter(
    (fact) => fact !== '',
  );
  const address = uri(webAddress(article) ?? '');
  return [
    `# ${oneLine(articleName(article)) || 'Untitled'}`,
    facts.join(' · '),
    address === null ? '' : `<${address}>`,
  ];
}

function body(article: ArticleRow, highlights: readonly HighlightRow[], options: ExportOptions): string[] {
  const note = options.notesAndTags ? noteMarkdown(wholeNote(article)) : '';
  const address = uri(webAddress(article) ?? '');
  return [note, ...highlights.flatMap((highlight) => passage(highlight, address, options))];
}

/** The quoted lines: the words, or a picture's image and caption. */
function quoted({ quote, figure }: Anchor): string[] {
  if (!figure) return plainLines(quote.exact).map(escapeMarkdown);
  const address = uri(figure.address);
  const image = address ? `![${oneLine(figure.alt)}](<${address}>)` : oneLine(quoteWords({ quote, figure }));
  return address && figure.caption !== '' ? [image, '', oneLine(figure.caption)] : [image];
}

/** Alternative text is no text of the page, where a link could lead to. */
const inPage = ({ quote, figure }: Anchor) => (figure ? { ...quote, exact: figure.caption } : quote);

function passage(highlight: HighlightRow, address: string | null, options: ExportOptions): string[] {
  const { anchor } = highlight;
  const { comment } = anchor;
  const lines = quoted(anchor);
  if (comment) lines.push(`— ${oneLine(describeComment(comment))}`);
  const blocks = [lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')];
  if (options.links) blocks.push(`^gm-${highlight.id.slice(0, 12)}`);
  if (options.links && address !== null)
    blocks.push(`[Open at this passage](<${textFragment(address, inPage(anchor))}>)`);
  if (options.notesAndTags)
    blocks.push(noteMarkdown(wholeNote(highlight)), highlight.tags.map(hashtag).filter(Boolean).join(' '));
  return blocks;
}

/** A tag as Obsidian and Logseq take it; what is no letter, digit, `_`, `-` or `/` becomes a hyphen. */
function hashtag(tag: string): string {
  const word = tag
    .toWellFormed()
    .replace(/[^\p{L}\p{M}\p{N}_/-]+|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu, '-')
    .replace(/^-+|-+$/g, '');
  return word === '' ? '' : `#${word}`;
}

function terms(keepings: Keepings, options: ExportOptions): string[] {
  if (!options.savedTerms || keepings.terms.length === 0) return [];
  return [
    '# Terms',
    ...keepings.terms.flatMap((term) => [`## ${oneLine(term.headword)}`, noteMarkdown(term.definition)]),
  ];
}
