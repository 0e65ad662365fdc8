import { fileURLToPath } from 'node:url';
import { bundle, expect, test } from './harness';

interface Round {
  read: number;
  asked: string[];
  grades: string[];
}
interface Passage {
  exact: string;
  prefix: string;
  suffix: string;
}
declare const keepUp: { beginWith(passages: Passage[]): Promise<Round>; follow(change: () => void): Promise<Round> };
declare const longest: { take(): number[] };

const entry = fileURLToPath(new URL('keep-up-entry.ts', import.meta.url));
const sounds = 'ba ke li mo nu ra se ti vo wa zen dor fel gis hum jan kor lun mep nis'.split(' ');
const word = (n: number) => [n % 20, (n / 20) % 20, (n / 400) % 20].map((at) => sounds[Math.floor(at)]).join('');
const paragraph = (n: number) =>
  Array.from({ length: 28 }, (_, at) => word((n * 37 + at * at * 11 + at * 101) % 8000)).join(' ');
const passageOf = (n: number) => `passage ${word(n)} number ${n} of them`;
const count = 5000;

test('an article of 1 MB with 5,000 marks: all found, and a late paragraph has nothing looked for again @firefox', async ({
  page,
  browserName,
}, info) => {
  test.slow();
  const texts = Array.from({ length: count }, (_, n) => `${paragraph(n)} ${passageOf(n)} ${word(n + 3)}.`);
  expect(texts.join('').length).toBeGreaterThan(1_000_000);
  await page.setContent(
    `<!doctype html><html lang="en"><body><article><h1>Long</h1>${texts.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
  );
  await page.addScriptTag({ content: await bundle(entry) });
  if (browserName === 'chromium')
    await page.evaluate(() => {
      const kept: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => kept.push(...list.getEntries()));
      observer.observe({ type: 'longtask' });
      Object.assign(globalThis, {
        longest: { take: () => [...kept.splice(0), ...observer.takeRecords()].map(({ duration }) => duration) },
      });
    });
  const told = async (name: string) => {
    if (browserName !== 'chromium') return;
    const tasks = await page.evaluate(() => longest.take());
    info.annotations.push({ type: `tasks over 50 ms, ${name}`, description: tasks.map(Math.round).join(', ') });
  };
  const passages = Array.from({ length: count }, (_, n) => ({
    exact: passageOf(n),
    prefix: `${paragraph(n).slice(-40)} `,
    suffix: ` ${word(n + 3)}.`,
  }));
  const first = await page.evaluate((all) => keepUp.beginWith(all), passages);
  await told('opening');
  expect(first.asked).toEqual([`article: ${count}`]);
  expect(first.grades.filter((grade) => grade === 'lost' || grade === 'changed')).toEqual([]);
  const late = await page.evaluate(
    (text) => keepUp.follow(() => document.querySelectorAll('article p')[2000]?.insertAdjacentHTML('afterend', text)),
    `<p>${paragraph(9001)}.</p>`,
  );
  await told('late paragraph');
  expect(late).toMatchObject({ read: 1, asked: [] });
});
