export function findBrowser(kind: 'chromium' | 'firefox'): string | null;
export function howToInstall(kind: 'chromium' | 'firefox'): string;
export function installBrowsers(kinds: ('chromium' | 'firefox')[]): ('chromium' | 'firefox')[];
