import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const names = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr'],
};

/** The path of an installed browser that loads extensions from a folder, or null. */
export function findBrowser(kind) {
  const told = process.env[kind === 'chromium' ? 'CHROMIUM' : 'FIREFOX'];
  if (told && existsSync(told)) return told;
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  const usual =
    {
      darwin: {
        chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
        firefox: ['/Applications/Firefox ESR.app/Contents/MacOS/firefox'],
      },
      win32: { chromium: [], firefox: ['C:\\Program Files\\Mozilla Firefox ESR\\firefox.exe'] },
    }[process.platform]?.[kind] ?? [];
  const candidates = [...folders.flatMap((folder) => names[kind].map((name) => `${folder}/${name}`)), ...usual];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** What to do where a browser is missing: a sentence for a person. */
export function howToInstall(kind) {
  return kind === 'chromium'
    ? 'Chromium is missing. Install it (Debian, Ubuntu: apt install chromium; Fedora: dnf install chromium; macOS: brew install --cask chromium) or set CHROMIUM to its path. Chrome and Edge themselves no longer load an extension from a folder on the command line.'
    : 'Firefox ESR is missing. Install it (Debian: apt install firefox-esr; elsewhere: mozilla.org/firefox/enterprise) or set FIREFOX to its path. It must be the ESR: other releases refuse extensions that are not signed.';
}

/** Installs browsers with apt where that is possible; says what is missing where it is not. */
export function installBrowsers(kinds) {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (missing.length === 0) return [];
  const isRoot = process.getuid?.() === 0;
  if (process.platform === 'linux' && isRoot && existsSync('/usr/bin/apt-get')) {
    const packages = missing.map((kind) => names[kind][0]);
    console.log(`Installing ${packages.join(' and ')} with apt`);
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    try {
      execFileSync('apt-get', ['update'], options);
      execFileSync(
        'apt-get',
        ['install', '-y', '--no-install-recommends', ...packages, 'fonts-dejavu-core', 'fonts-noto-core'],
        options,
      );
    } catch {
      // Said below, for each browser that is still missing.
    }
  }
  return missing.filter((kind) => !findBrowser(kind));
}
