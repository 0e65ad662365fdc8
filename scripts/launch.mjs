import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { chromium, firefox } from '@playwright/test';
import { zipSync } from 'fflate';
import { findBrowser, howToInstall } from './find-browser.mjs';
import { home } from './run.mjs';

export const geckoId = 'glossmark@glossmark.example';
/** Firefox is told the extension's address, so that tests know it. */
export const geckoUuid = '6b1d7a52-5c1f-4f0e-9a63-2f4c5e7d8a90';

const chromiumArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Without it Firefox lets no test go to a page of the extension, from 153 on. */
const firefoxTestArgs = ['--remote-allow-system-access'];

/** Tests have a site of their own each: a process for every site doubles the time they take. */
const firefoxTestPrefs = { 'fission.autostart': false, 'dom.ipc.processPrelaunch.enabled': false };

/** The folder of a build. */
export const builtFolder = (browser, test) =>
  join(home, '.output', `${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3${test ? '-test' : ''}`);

/** Starts a browser with the built extension in a fresh profile, gone when it closes; options are Playwright's, `test` takes the test build, `folder` another. */
export async function launch(
  browser,
  {
    test = false,
    folder = builtFolder(browser, test),
    prefs = {},
    profile = freshFolder(),
    args = [],
    ...options
  } = {},
) {
  const executablePath = findBrowser(browser);
  if (!executablePath) throw new Error(howToInstall(browser));
  const context = await (browser === 'firefox'
    ? launchFirefox(folder, {
        executablePath,
        profile,
        prefs: { ...(test ? firefoxTestPrefs : {}), ...prefs },
        args: [...(test ? firefoxTestArgs : []), ...args],
        options,
      })
    : launchChromium(folder, { executablePath, profile, args, options }));
  context.on('close', () => rmSync(profile, { recursive: true, force: true, maxRetries: 20 }));
  return context;
}

function launchChromium(folder, { executablePath, profile, args, options }) {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launchPersistentContext(profile, {
    executablePath,
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`, ...chromiumArgs, ...root, ...args],
    ignoreDefaultArgs: ['--disable-extensions'],
    ...options,
  });
}

function launchFirefox(folder, { executablePath, profile, prefs, args, options }) {
  const extensions = join(profile, 'extensions');
  mkdirSync(extensions, { recursive: true });
  writeFileSync(join(extensions, `${geckoId}.xpi`), zipSync(filesOf(folder), { level: 0 }));
  return firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath,
    args,
    firefoxUserPrefs: {
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.enabledScopes': 15,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoUuid }),
      'dom.events.testing.asyncClipboard': true,
      ...prefs,
    },
    ...options,
  });
}

function filesOf(folder, inside = folder) {
  return Object.fromEntries(
    readdirSync(inside).flatMap((name) => {
      const path = join(inside, name);
      if (statSync(path).isDirectory()) return Object.entries(filesOf(folder, path));
      return [[relative(folder, path).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))]];
    }),
  );
}

/** A new empty folder for a profile. */
export function freshFolder() {
  return mkdtempSync(join(tmpdir(), 'glossmark-'));
}
