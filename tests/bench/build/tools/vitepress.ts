import { join } from 'node:path';
import { stringify } from 'yaml';
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

export const vitepress: Peer = {
  id: 'vitepress',
  name: 'VitePress',
  packages: { vitepress: '1.6.4' },
  out: '.vitepress/dist',
  caches: ['.vitepress/cache', '.vitepress/.temp'],
  write(work, folder) {
    copyTemplates('vitepress', folder);
    writeData(work, join(folder, 'data'));
    writeAssets(join(folder, 'public'));
    for (const { site, entries } of work) {
      const below = join(folder, folderOf(site.locale));
      for (const entry of entries) {
        writeFile(join(below, 'entries', `${entry.id}.md`), toMarkdown(entry));
      }
      for (const { path, ...listing } of site.listings) {
        const text = `---\n${stringify(listing)}---\n`;
        writeFile(join(below, path.replace(/\.html$/u, '.md')), text);
      }
    }
  },
  build: (folder, modules) => ({
    command: [process.execPath, join(modules, 'vitepress/bin/vitepress.js'), 'build'],
    cwd: folder,
  }),
  entryFile: (locale, id) => `${folderOf(locale)}entries/${id}.md`,
  version: (modules) => installedVersion(modules, 'vitepress'),
};
