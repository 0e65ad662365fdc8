import type { BrowserContext } from '@playwright/test';
export const geckoId: string;
export const geckoUuid: string;
export function builtFolder(browser: 'chromium' | 'firefox', test: boolean): string;
export function launch(
  browser: 'chromium' | 'firefox',
  options?: {
    test?: boolean;
    folder?: string;
    prefs?: Record<string, string | number | boolean>;
    profile?: string;
    args?: string[];
  } & Record<string, unknown>,
): Promise<BrowserContext>;
export function freshFolder(): string;
