import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that axe finds broken in a part of the page, each with what it points at. */
export async function broken(page: Page, part: string): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate((include) => {
    const run = (window as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> } }).axe
      .run;
    return run({ include }, { rules: { region: { enabled: include === 'html' } } });
  }, part);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
