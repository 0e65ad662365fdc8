import { fileURLToPath } from 'node:url';
import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import { termOf } from '../core/glossary/term-of';
import { bundle, expect, test } from './harness';

interface TermsInPage {
  findIn(root: Node, terms: readonly GlossaryTerm[]): string[];
}
declare const termsInPage: TermsInPage;

const entry = fileURLToPath(new URL('terms-entry.ts', import.meta.url));
const terms = ['boundary', 'boundary crossing', 'secure base', 'self-disclosure', '依恋理论', '依恋'].map((name) =>
  termOf(name),
);

const cases: [name: string, markup: string, found: string[]][] = [
  ['across inline elements', '<p>a bound<em>ary cross</em>ing</p>', ['boundary crossing']],
  ['across a link and a soft hyphen', '<p><a href="#">secure</a> ba&shy;se</p>', ['secure ba\u00adse']],
  ['across wbr and a comment', '<p>self-<wbr>disclo<!-- x -->sure</p>', ['self-disclosure']],
  [
    'across white space of the source',
    '<p>secure\n      base and secure&nbsp;base</p>',
    ['secure\n      base', 'secure\u00a0base'],
  ],
  ['not across paragraphs', '<p>secure</p><p>base</p>', []],
  ['not across br', '<p>secure<br>base</p>', []],
  ['not across an image', '<p>secure <img alt="" src="data:,"> base</p>', []],
  ['not across list items and cells', '<ul><li>secure<li>base</ul><table><tr><td>secure<td>base</table>', []],
  ['in headings and links', '<h2>Boundaries</h2><p><a href="#">boundary</a></p>', ['Boundaries', 'boundary']],
  ['not in code', '<p><code>boundary</code> <kbd>boundary</kbd></p><pre>boundary</pre>', []],
  [
    'not in scripts, styles, forms',
    '<script>"boundary"</script><style>boundary</style><textarea>boundary</textarea><select><option>boundary</select><button>boundary</button>',
    [],
  ],
  [
    'not in editable text',
    '<div contenteditable="true">boundary</div><p contenteditable="false">boundary</p>',
    ['boundary'],
  ],
  ['CJK across inline elements', '<p>我的依<b>恋理</b>论和依恋</p>', ['依恋理论', '依恋']],
  ['right to left text around', '<p dir="rtl">זה boundary כאן</p>', ['boundary']],
];

test('terms are found as a reader sees them @firefox', async ({ page }) => {
  await page.setContent('<!doctype html><article></article>');
  await page.addScriptTag({ content: await bundle(entry) });
  for (const [name, markup, found] of cases) {
    const seen = await page.evaluate(
      ([inner, list]) => {
        const root = new DOMParser()
          .parseFromString(`<article>${inner}</article>`, 'text/html')
          .querySelector('article');
        if (!root) throw new Error('no article');
        document.body.replaceChildren(document.adoptNode(root));
        return termsInPage.findIn(root, list);
      },
      [markup, terms] as const,
    );
    expect(seen, name).toEqual(found);
  }
});

test('in XHTML, where names of elements are lower case @firefox', async ({ page }) => {
  await page.setContent('<!doctype html><p></p>');
  await page.addScriptTag({ content: await bundle(entry) });
  const seen = await page.evaluate((list) => {
    const markup =
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>bound<em>ary</em></p><code>boundary</code><textarea>boundary</textarea><p>secure</p><p>base</p></body></html>';
    const xhtml = new DOMParser().parseFromString(markup, 'application/xhtml+xml');
    return termsInPage.findIn(document.adoptNode(xhtml.documentElement), list);
  }, terms);
  expect(seen).toEqual(['boundary']);
});
