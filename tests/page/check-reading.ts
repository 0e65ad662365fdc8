import type { Page } from '@playwright/test';
import { expect } from './harness';
import type { PageReading } from './reading-entry';

/** What a fixture's expected.json says; what is left out is not looked at. Dates are ISO 8601 to the minute, in the page's own clock. */
export interface Expected {
  url: string;
  article: boolean;
  /** Selector of the element that must be the root. */
  root?: string;
  title?: string;
  authors?: string[];
  site?: string;
  language?: string;
  published?: string;
  tags?: string[];
  categories?: string[];
  bodyHas?: string[];
  bodyLacks?: string[];
  comments?: {
    author?: string;
    published?: string | null;
    depth?: number;
    parent?: number | null;
    byOwner?: boolean;
    permalink?: string;
    /** Whether it stands in a frame's document. */
    inFrame?: boolean;
    text?: string;
  }[];
  elsewhere?: { system: string; count: number | null } | null;
}

/** An ISO 8601 time to the minute. */
export const minute = (time: number | null) => (time === null ? null : new Date(time).toISOString().slice(0, 16));

/** Holds what was read of a fixture against what its expected.json says; throws at the first difference. */
export async function checkReading(page: Page, read: PageReading, expected: Expected): Promise<void> {
  expect(read.records, 'mutation records').toBe(0);
  expect(read.mayBeArticle && read.isArticle, read.reasons.join(', ')).toBe(expected.article);
  if (expected.article) expect(read.mayBeArticle, 'the first look').toBe(true);
  if (expected.article) expect(read.matches, 'elements the path matches').toBe(1);
  if (expected.root) {
    const same = await page.evaluate(
      ([path, wanted]) => document.querySelector(path ?? '') === document.querySelector(wanted ?? ''),
      [read.root, expected.root],
    );
    expect(same, `root is ${read.root}`).toBe(true);
  }
  for (const field of ['title', 'authors', 'site', 'language', 'tags', 'categories'] as const)
    if (expected[field] !== undefined) expect(read.facts[field], field).toEqual(expected[field]);
  if (expected.published) expect(minute(read.facts.published)).toBe(expected.published);
  for (const words of expected.bodyHas ?? []) expect(read.body).toContain(words);
  for (const words of expected.bodyLacks ?? []) expect(read.body).not.toContain(words);
  if (expected.comments) {
    const comments = read.comments.map((comment) => ({ ...comment, published: minute(comment.published) }));
    expect(comments).toHaveLength(expected.comments.length);
    expect(comments).toMatchObject(expected.comments);
  }
  if (expected.elsewhere !== undefined) expect(read.elsewhere).toEqual(expected.elsewhere);
}
