import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, geckoId } from '../../scripts/launch.mjs';

/** Makes an extension that puts an empty script into every page, as ours is put in; gives its folder. */
export function makeEmptyExtension() {
  const folder = freshFolder();
  const hosts = ['http://*/*', 'https://*/*'];
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    host_permissions: hosts,
    content_scripts: [{ matches: hosts, run_at: 'document_start', js: ['empty.js'] }],
    browser_specific_settings: {
      gecko: { id: geckoId, data_collection_permissions: { required: ['none'] } },
    },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '');
  return folder;
}
