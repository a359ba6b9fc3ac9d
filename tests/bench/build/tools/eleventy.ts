import { join } from 'node:path';
import { toMarkdown } from '../work/entry-files.ts';
import {
  copyTemplates,
  folderOf,
  installedVersion,
  type Peer,
  writeAssets,
  writeData,
  writeFile,
} from './peer.ts';

const program = (modules: string): string => join(modules, '@11ty/eleventy/cmd.cjs');

export const eleventy: Peer = {
  id: 'eleventy',
  name: 'Eleventy',
  packages: { '@11ty/eleventy': '3.1.8' },
  out: '_site',
  caches: ['.cache'],
  write(work, folder) {
    copyTemplates('eleventy', folder);
    writeData(work, join(folder, '_data'));
    writeAssets(join(folder, 'static'));
    for (const { site, entries } of work) {
      const below = join(folder, `${folderOf(site.locale)}entries`);
      writeFile(join(below, 'entries.11tydata.js'), directoryData(site.locale));
      for (const entry of entries) writeFile(join(below, `${entry.id}.md`), toMarkdown(entry));
    }
  },
  build: (folder, modules) => ({
    command: [process.execPath, program(modules), '--quiet'],
    cwd: folder,
  }),
  entryFile: (locale, id) => `${folderOf(locale)}entries/${id}.md`,
  version: (modules) => installedVersion(modules, '@11ty/eleventy'),
};

function directoryData(locale: string): string {
  const data = { layout: 'entry.11ty.js', tags: [locale], locale };
  return `export default {
  ...${JSON.stringify(data)},
  permalink: ({ page }) => \`/${folderOf(locale)}entries/\${page.fileSlug}.html\`,
};
`;
}
