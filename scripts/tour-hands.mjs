// What a reader's hands do on a page with the test build; Playwright's locators look into its open overlay.

/** Longest wait for anything that the extension shows, ms. */
export const patience = 20_000;

/** The open margin. */
export const marginOf = (page) => page.getByRole('complementary', { name: 'Glossmark' });

/** The handle of the closed margin. */
export const handleOf = (page) => page.getByRole('button', { name: /^Open the margin/ });

/** Opens an address and waits until it is read; gives the numbers that the handle tells. */
export async function openArticle(page, url) {
  await page.goto(url);
  const handle = handleOf(page);
  await handle.waitFor({ timeout: patience }).catch(() => {
    throw new Error(`${url} was not read: it has no terms, or it is no article to Glossmark`);
  });
  const label = (await handle.getAttribute('aria-label')) ?? '';
  return label.replace(/^[^.]*\.\s*/, '');
}

/** Opens the margin at one of its tabs: Terms, Highlights or Article. */
export async function openMargin(page, tab) {
  const margin = marginOf(page);
  if (!(await margin.isVisible())) await handleOf(page).click();
  await margin.getByRole('tab', { name: new RegExp(`^${tab}`) }).click({ timeout: patience });
  return margin;
}

/** Types a word into the margin's search; gives the meaning that opens. */
export async function lookUp(page, word) {
  const margin = await openMargin(page, 'Terms');
  const field = margin.getByRole('searchbox');
  await field.click();
  await field.press('ControlOrMeta+a');
  await field.pressSequentially(word);
  const row = margin.locator('li.term', { has: page.locator(`[data-row="${word}"][aria-expanded=true]`) });
  const meaning = row.locator('.meaning').first();
  await meaning.waitFor({ timeout: patience });
  return ((await meaning.textContent()) ?? '').trim();
}

/** Empties the margin's search. */
export async function clearSearch(page) {
  await marginOf(page).getByRole('button', { name: 'Clear' }).click();
}

/** Selects words of the page, or its first long sentence; gives what is selected once the bar shows. */
export async function select(page, words = null) {
  const selected = await page.evaluate(selectOnPage, words);
  if (selected === null) throw new Error(`the page has no ${words ? `“${words}”` : 'sentence long enough to mark'}`);
  await page.getByRole('toolbar', { name: 'Selected passage' }).waitFor({ timeout: patience });
  return selected;
}

/** Runs in the page: selects inside one text node of a paragraph. */
function selectOnPage(words) {
  const sentence = /\p{Lu}[^.?!]{50,180}[.?!]/u;
  const paragraphs = [...document.querySelectorAll('article p, .entry-content p, main p, p')];
  const long = paragraphs.filter((paragraph) => words !== null || paragraph.textContent.length > 200);
  for (const paragraph of long) {
    for (const node of paragraph.childNodes) {
      const text = node.nodeType === Node.TEXT_NODE ? node.nodeValue : '';
      const found = words ?? sentence.exec(text)?.[0];
      const at = found ? text.indexOf(found) : -1;
      if (at < 0) continue;
      paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection().setBaseAndExtent(node, at, node, at + found.length);
      return found.replace(/\s+/g, ' ');
    }
  }
  return null;
}

/** Marks the selected passage in a colour and waits until it is painted. */
export async function mark(page, words, colour) {
  const bar = page.getByRole('toolbar', { name: 'Selected passage' });
  await bar.getByRole('button', { name: new RegExp(`^${colour}`) }).click();
  await waitUntilPainted(page, words);
}

/** Waits until words stand under a mark's colour, as the page's own world sees it. */
export async function waitUntilPainted(page, words) {
  await page.waitForFunction(isPainted, words, { timeout: patience, polling: 100 }).catch(() => {
    throw new Error(`“${words}” is not painted`);
  });
}

function isPainted(words) {
  const painted = [...CSS.highlights].filter(([name]) => /^gm-(yellow|green|blue|pink)-/.test(name));
  return painted.some(([, highlight]) =>
    [...highlight].some((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString().replace(/\s+/g, ' ') === words;
    }),
  );
}

/** Writes a note on the newest mark, with tags, and closes it. */
export async function writeNote(page, words, { note, tags = [] }) {
  const margin = await openMargin(page, 'Highlights');
  const card = margin.locator('li.mark-card', { hasText: words });
  await card.getByRole('button', { name: 'Edit note and tags' }).click();
  await card.getByRole('textbox', { name: 'Note' }).pressSequentially(note);
  for (const tag of tags) await card.getByRole('combobox', { name: 'Add a tag' }).pressSequentially(`${tag},`);
  await card.getByText('Saved', { exact: true }).waitFor({ timeout: patience });
  await card.getByRole('button', { name: 'Done' }).click();
  await margin.getByText(note).waitFor({ timeout: patience });
}
