import { defineConfig } from '@playwright/test';

/** Page tests and end-to-end tests: all in Chromium, those tagged @firefox in Firefox too. */
export default defineConfig<{ browserKind: 'chromium' | 'firefox' }>({
  testDir: 'tests',
  testMatch: ['page/**/*.spec.ts', 'e2e/**/*.spec.ts'],
  outputDir: '.output/test-results',
  fullyParallel: false,
  workers: 2,
  // Real browsers on a shared machine: one more try there, and the runner names what needed it.
  retries: process.env.CI ? 1 : 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.output/playwright.json' }]],
  projects: [
    { name: 'chromium', use: { browserKind: 'chromium' } },
    { name: 'firefox', grep: /@firefox/, timeout: 90_000, use: { browserKind: 'firefox' } },
  ],
});
