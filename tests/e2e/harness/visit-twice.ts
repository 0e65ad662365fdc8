import type { Page } from '@playwright/test';
import { expect, fresh, mark, painted, read } from '../harness';

type Colour = Parameters<typeof mark>[2];

interface Visits {
  /** The page at the first visit and at the second. */
  first: string;
  second: string;
  /** What is marked at the first visit, each in its colour. */
  marks: Record<string, Colour>;
  /** What is painted at the second. */
  found: string[];
  /** What the reader does besides before the page changes. */
  meanwhile?: () => Promise<void>;
}

/** Marks passages of a page that says something else at the next visit, and goes there again; gives its address. */
export async function visitTwice(
  tab: Page,
  make: (path: string, html: string) => string,
  { first, second, marks, found, meanwhile }: Visits,
): Promise<string> {
  const path = `/twice-${fresh()}.html`;
  const url = make(path, first);
  await read(tab, url);
  for (const [words, colour] of Object.entries(marks)) await mark(tab, words, colour);
  await meanwhile?.();
  make(path, second);
  await tab.goto(url);
  await expect.poll(async () => (await painted(tab)).sort()).toEqual([...found].sort());
  return url;
}
