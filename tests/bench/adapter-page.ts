import { compileGlossary } from '../../lib/core/glossary/compile-glossary';
import { findTerms } from '../../lib/core/glossary/find-terms';
import type { Glossary, GlossaryTerm } from '../../lib/core/glossary/glossary';
import type { Matcher } from '../../lib/core/glossary/matcher';
import type { Anchor, Grade } from '../../lib/core/model';
import { bodyText } from '../../lib/page/body-text';
import { describeRange } from '../../lib/page/describe-range';
import { findAnchors } from '../../lib/page/find-anchors';
import { isVisible } from '../../lib/page/is-visible';
import { readArticle } from '../../lib/page/read-article';
import { readComments } from '../../lib/page/read-comments';
import { selectorPath } from '../../lib/page/selector-path';
import { createTextMap, rangeOf, type TextMap } from '../../lib/page/text-map';
import glossary from '../../public/packs/attachment.json';

const day = (time: number | null) => (time === null ? null : new Date(time).toISOString().slice(0, 10));

/** The page as an article, in the shape that the outside checks of detection read. */
function detect(document: Document) {
  const { verdict, root, facts, without } = readArticle(document);
  const { comments } = readComments(document, root, () => facts.authors);
  const left = new Set<Element>([...without, ...comments.map(({ item }) => item)]);
  return {
    isArticle: verdict.isArticle,
    bodyText: root ? bodyText(root, left) : '',
    ...(root && { bodySelectorPath: selectorPath(root) }),
    title: facts.title,
    author: facts.authors,
    date: day(facts.published),
    tags: facts.tags,
    categories: facts.categories,
    siteName: facts.site,
    lang: facts.language,
    comments: comments.map((comment) => ({
      author: comment.facts.author,
      date: day(comment.facts.published),
      text: bodyText(comment.root, comment.without),
      depth: comment.facts.depth,
    })),
  };
}

/** What is stored of a passage. */
function describe(root: Element, range: Range): Anchor | null {
  return describeRange(createTextMap(root), range, null);
}

const slice = 8;

/** Where stored passages are now, with their grades. */
async function anchor(root: Element, anchors: Anchor[]): Promise<{ range: StaticRange | null; grade: Grade }[]> {
  const map = createTextMap(root);
  const work = findAnchors(map, anchors, isVisible);
  let until = performance.now() + slice;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value.map(({ grade, span }) => ({ grade, range: span && rangeOf(map, span) }));
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + slice;
  }
}

/** Mentions with offsets in `root.textContent`, which counts text that the map leaves out. */
function inTextContent(root: Element, map: TextMap, matcher: Matcher) {
  const found = findTerms(map, matcher);
  if (root.textContent?.length === map.text.length) {
    return found.map(({ term, start, end }) => ({ concept: term, surface: map.text.slice(start, end), start, end }));
  }
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    starts.set(node, length);
    length += node.nodeValue?.length ?? 0;
  }
  return found.flatMap(({ term, start, end }) => {
    const range = rangeOf(map, { start, end });
    if (!range) return [];
    const from = (starts.get(range.startContainer) ?? 0) + range.startOffset;
    const to = (starts.get(range.endContainer) ?? 0) + range.endOffset;
    return [{ concept: term, surface: map.text.slice(start, end), start: from, end: to }];
  });
}

const shipped = compileGlossary((glossary as Glossary).terms);

/** A matcher of any terms, for measuring speed. */
function createMatcher(terms: { id: string; forms: string[] }[]) {
  const matcher = compileGlossary(terms.map(plainTerm));
  return { scan: (root: Element) => inTextContent(root, createTextMap(root), matcher) };
}

function plainTerm({ id, forms: [headword = id, ...forms] }: { id: string; forms: string[] }): GlossaryTerm {
  const empty = { inPractice: '', confusedWith: '', example: '', seeAlso: [], broader: [], narrower: [], sources: [] };
  const cues = { cuesFor: [], cuesAgainst: [], weak: [], matchCase: false };
  return { ...empty, ...cues, id, headword, forms, partOfSpeech: 'noun', definition: '' };
}

Object.assign(window, {
  detect,
  glossmark: {
    describe,
    anchor,
    findTerms: (root: Element) => inTextContent(root, createTextMap(root), shipped),
    createMatcher,
  },
});
