import { join } from 'node:path';
import { toMarkdown } from '../work/entry-files.ts';
import {
  copyTemplates,
  folderOf,
  installedVersion,
  type Peer,
  siteCss,
  writeAssets,
  writeData,
  writeFile,
} from './peer.ts';

const OUTPUT = { out: 'dist', caches: ['.astro', 'node_modules'] };
const build: Peer['build'] = (folder, modules) => ({
  command: [process.execPath, join(modules, 'astro/bin/astro.mjs'), 'build', '--silent'],
  cwd: folder,
  env: { ASTRO_TELEMETRY_DISABLED: '1' },
});

/** Astro's own build: a content collection, the glob loader, a page component. */
export const astro: Peer = {
  id: 'astro',
  name: 'Astro',
  packages: { astro: '7.3.5' },
  ...OUTPUT,
  write(work, folder) {
    copyTemplates('astro', folder);
    copyTemplates('shared-astro', join(folder, 'src/components'));
    writeData(work, join(folder, 'src/data'));
    writeAssets(join(folder, 'public'));
    for (const { site, entries } of work) {
      for (const entry of entries) {
        writeFile(join(folder, this.entryFile(site.locale, entry.id)), toMarkdown(entry));
      }
    }
  },
  build,
  entryFile: (locale, id) => `content/${locale}/${id}.md`,
  version: (modules) => installedVersion(modules, 'astro'),
};

export const starlight: Peer = {
  id: 'starlight',
  name: 'Starlight',
  packages: { astro: '7.3.5', '@astrojs/starlight': '0.42.4' },
  ...OUTPUT,
  write(work, folder) {
    copyTemplates('starlight', folder);
    copyTemplates('shared-astro', join(folder, 'src/components'));
    writeData(work, join(folder, 'src/data'));
    writeFile(join(folder, 'src/site.css'), siteCss());
    for (const { site, entries } of work) {
      for (const entry of entries) {
        const path = join(folder, this.entryFile(site.locale, entry.id));
        writeFile(path, toMarkdown(entry, { description: entry.data.summary }));
      }
    }
  },
  build,
  entryFile: (locale, id) => `src/content/docs/${folderOf(locale)}entries/${id}.md`,
  version: (modules) => installedVersion(modules, '@astrojs/starlight'),
};
