import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { inheritedMarkRules } from './lib/core/marks/inherited-mark-rules';
import { markRules } from './lib/core/marks/mark-rules';
import { localeMessages } from './lib/core/words/locale-messages';
import { parts } from './lib/messages/parts';
import { buildParts } from './scripts/build-parts.mjs';
import { compileEarly } from './scripts/compile-early.mjs';
import { compileWhole } from './scripts/compile-whole.mjs';
import { withoutInnerHtml } from './scripts/without-inner-html.mjs';

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
const hosts = ['http://*/*', 'https://*/*'];

export default defineConfig({
  imports: false,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifestVersion: 3,
  vite: () => ({
    oxc: jsx,
    plugins: [withoutInnerHtml(), compileWhole()],
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'clipboardWrite', 'activeTab'],
    host_permissions: hosts,
    // Named here and built as a plain script: WXT's own wrapper tells every page that we are there (an event with our id).
    content_scripts: [{ matches: hosts, run_at: 'document_start', js: ['content.js'] }],
    incognito: 'not_allowed',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_name__', default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' } },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    commands: {
      margin: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_commandMargin__' },
      highlight: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandHighlight__' },
      lookUp: { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_commandLookUp__' },
      library: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandLibrary__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'glossmark@glossmark.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '148', message_serialization: 'structured_clone' }),
  }),
  hooks: {
    'entrypoints:found': (_wxt, found) => {
      for (const entrypoint of found) if (entrypoint.name === 'content') entrypoint.type = 'unlisted-script';
      // Built in parts, below.
      found.splice(0, found.length, ...found.filter(({ name }) => name !== 'reading'));
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push('reading.js', ...parts);
    },
    'build:publicAssets': async (wxt, files) => {
      const reading = await buildParts({
        name: 'reading',
        entry: join(wxt.config.entrypointsDir, 'reading/index.ts'),
        mode: wxt.config.mode,
        expected: parts,
        config: { root: wxt.config.root, oxc: jsx, plugins: [withoutInnerHtml(), compileEarly()] },
      });
      for (const [relativeDest, contents] of reading) files.push({ relativeDest, contents });
      const rules = wxt.config.browser === 'firefox' ? markRules() : inheritedMarkRules();
      files.push({ relativeDest: 'marks.css', contents: rules });
      for (const [language, messages] of Object.entries(localeMessages())) {
        files.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: `${JSON.stringify(messages, null, 2)}\n`,
        });
      }
    },
  },
});
