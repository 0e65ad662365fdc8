import { articlePage, expect, fresh, grades, mark, openMargin, painted, read, test } from './harness';

const passage = 'a line on the floor instead, one that either of us could see';
const paragraph =
  'For a long time I thought that a boundary was a wall. My therapist called it a line on the floor instead, one that either of us could see and step back from.';
const own = articlePage();

/** An edit of the article between two visits, the grade it must give, and the words painted then (null: none). */
const edits: [name: string, edit: (html: string) => string, grade: string, words: string | null][] = [
  ['nothing', (html) => html, 'exact', passage],
  ['a typo elsewhere', (html) => html.replace('survived the silence', 'survivd the silence'), 'exact', passage],
  ['a paragraph put before it', (html) => html.replace('<p>For a long', '<p>An update from last week, since people asked: we are fine, and so is the ladder.</p><p>For a long'), 'exact', passage],
  ['an advert put into the middle', (html) => html.replace('<p>Attachment', '<div class="ad"><p>Kettles, half price.</p></div><p>Attachment'), 'exact', passage],
  ['another template around it', (html) => html.replace('<article>', '<main><div class="wrap"><section>').replace('</article>', '</section></div></main>'), 'exact', passage],
  ['emphasis put inside', (html) => html.replace('on the floor instead', 'on <em>the</em> <a href="#f">floor</a> instead'), 'exact', passage],
  ['every line broken anew', (html) => html.replace(paragraph, paragraph.replace(/ /g, '\n   ')), 'exact', passage],
  ['soft hyphens and no-break spaces', (html) => html.replace('floor instead', 'flo\u00ador\u00a0in\u00adstead'), 'exact', 'a line on the flo\u00ador in\u00adstead, one that either of us could see'],
  ['the paragraph parted in two behind it', (html) => html.replace(' and step back', '</p><p>and step back'), 'exact', passage],
  ['the words before it changed', (html) => html.replace('My therapist called it', 'Somebody wiser named it'), 'exact', passage],
  ['its paragraph put to the end', (html) => html.replace(`<p>${paragraph}</p>`, '').replace('</article>', `<p>${paragraph}</p></article>`), 'exact', passage],
  ['its sentence put into another paragraph', (html) => html.replace('My therapist called it a line on the floor instead, one that either of us could see and step back from.', 'I was wrong.').replace('and then making tea.', 'and then tea: a line on the floor instead, one that either of us could see, or so I told it.'), 'moved', passage],
  ['one letter of it', (html) => html.replace('could see and', 'could sea and'), 'changed', 'a line on the floor instead, one that either of us could sea'],
  ['two words of it', (html) => html.replace('one that either of us', 'one that both of us'), 'changed', 'a line on the floor instead, one that both of us could see'],
  ['a sentence put inside of it', (html) => html.replace('instead, one', 'instead (she drew it with her shoe), one'), 'changed', 'a line on the floor instead (she drew it with her shoe), one that either of us could see'],
  ['its first words cut', (html) => html.replace('it a line on the floor instead', 'it the floor instead'), 'changed', 'the floor instead, one that either of us could see'],
  ['its paragraph deleted', (html) => html.replace(`<p>${paragraph}</p>`, ''), 'lost', null],
  ['its paragraph written anew', (html) => html.replace(paragraph, 'I used to build things to keep people out, and I was good at it, and it was lonely work.'), 'lost', null],
  ['it quoted again below while it stands', (html) => html.replace('</article>', `<blockquote><p>“${passage}”</p></blockquote></article>`), 'exact', passage],
  ['quoted in a teaser, and deleted above', (html) => html.replace(`<p>${paragraph}</p>`, '').replace('</article>', `</article><aside class="related"><p>${paragraph}</p></aside>`), 'lost', null],
  ['the whole article replaced', (html) => html.replace(/<p>.*<\/p>/s, '<p>Site news: the archive has moved house, and this address tells of that and of nothing else, for as long as it takes to move a thousand posts by hand with two people and a borrowed van.</p><p>We found the light switches. The kettle is unpacked. Nobody has seen the box with the good mugs, and nobody wants to say who packed it, so we drink from jars and write down what was in which room.</p><p>Old links will work again in spring. Until then this page is a placeholder with a pulse, and we thank you for your patience, your letters, and the jars.</p>'), 'lost', null],
  ['its words in table cells', (html) => html.replace(`<p>${paragraph}</p>`, `<table><tr><td>${paragraph.replace(' instead, one', ' instead,</td><td>one')}</td></tr></table>`), 'exact', 'a line on the floor instead,one that either of us could see'],
  ['lines of it parted by br', (html) => html.replace('floor instead, one', 'floor instead,<br>one'), 'exact', 'a line on the floor instead,one that either of us could see'],
  ['other quotation marks and dashes around it', (html) => html.replace('called it a line', 'called it – “a line').replace('see and step', 'see” – and step'), 'moved', passage],
  ['direction marks and zero-width spaces inside', (html) => html.replace('on the floor', 'on\u200b the\u200e floor'), 'exact', 'a line on\u200b the\u200e floor instead, one that either of us could see'],
  ['white space between all blocks', (html) => html.replace(/<\/p>/g, '</p>\n\n      \n'), 'exact', passage],
  ['another heading above it', (html) => html.replace('</h1>', '</h1><h2>What a line is for</h2>'), 'exact', passage],
  ['the heading changed', (html) => html.replace('<h1>On leaning</h1>', '<h1>On leaning, revisited</h1>'), 'exact', passage],
  ['its paragraph an item of a list, the others in another order', (html) => html.replace(/<p>(.*?)<\/p>/g, '<li>$1</li>').replace(/(<li>.*<\/li>)/s, (list) => `<ul>${(list.match(/<li>.*?<\/li>/gs) ?? []).reverse().join('')}</ul>`), 'exact', passage],
  ['a copy in a teaser above the article', (html) => html.replace('<article>', `<aside class="related"><p>${paragraph}</p></aside><article>`), 'exact', passage],
  ['a hidden copy before it', (html) => html.replace(`<p>${paragraph}</p>`, `<div style="display:none"><p>${paragraph}</p></div><p>${paragraph}</p>`), 'exact', passage],
  ['a hidden copy, and one letter of it', (html) => html.replace(`<p>${paragraph}</p>`, `<div hidden><p>${paragraph}</p></div><p>${paragraph.replace('could see and', 'could sea and')}</p>`), 'changed', 'a line on the floor instead, one that either of us could sea'],
  ['its words replaced, the words around them kept', (html) => html.replace(passage, 'the first honest thing that I had heard all year, though I did'), 'lost', null],
  ['the whole page set from right to left', (html) => html.replace('<html lang="en">', '<html lang="en" dir="rtl">'), 'exact', passage],
]; // biome-ignore format: a table

for (const [name, edit, grade, words] of edits) {
  test(`edited between two visits: ${name}, ${grade}`, async ({ tab, make }) => {
    const path = `/edited-${fresh()}.html`;
    const url = make(path, own);
    await read(tab, url);
    await mark(tab, passage);
    const edited = edit(own);
    if (name !== 'nothing') expect(edited).not.toBe(own);
    make(path, edited);
    await tab.goto(url);
    await openMargin(tab, 'Highlights');
    await expect.poll(() => grades(tab)).toEqual([`${grade}: ${passage.slice(0, 40)}`]);
    expect(await painted(tab)).toEqual(words === null ? [] : [words]);
  });
}

const hebrew =
  'במשך שנים חשבתי שגבול הוא קיר. המטפלת שלי קראה לו קו על הרצפה, קו שכל אחד מאיתנו יכול לראות ולסגת ממנו בשקט.';
const line = 'קו על הרצפה, קו שכל אחד מאיתנו';

test('edited between two visits: a passage from right to left, with direction marks and an advert put in @firefox', async ({
  tab,
  make,
}) => {
  const article = articlePage().replace('<html lang="en">', '<html lang="he" dir="rtl">');
  const withWords = article.replace('<p>Attachment', `<p>${hebrew}</p><p>Attachment`);
  const path = `/edited-${fresh()}.html`;
  const url = make(path, withWords);
  await read(tab, url);
  await mark(tab, line);
  make(path, withWords.replace(line, `\u200f${line}\u200f`).replace('</h1>', '</h1><p>מודעה: קומקומים בחצי מחיר.</p>'));
  await tab.goto(url);
  await openMargin(tab, 'Highlights');
  await expect.poll(() => grades(tab)).toEqual([`exact: ${line.slice(0, 40)}`]);
  expect(await painted(tab)).toEqual([line]);
});
