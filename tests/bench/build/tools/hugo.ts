import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { toMarkdown } from '../work/entry-files.ts';
import type { Work } from '../work/work.ts';
import { copyTemplates, type Peer, writeAssets, writeData, writeFile } from './peer.ts';

const COMMAND = ['hugo', '--quiet', '--noBuildLock', '--cacheDir'];

export const hugo: Peer = {
  id: 'hugo',
  name: 'Hugo',
  packages: {},
  out: 'public',
  caches: ['resources', '.cache'],
  write(work, folder) {
    copyTemplates('hugo', folder);
    writeData(work, join(folder, 'data'));
    writeAssets(join(folder, 'static'));
    for (const language of work)
      writeContent(language, join(folder, 'content', language.site.locale));
  },
  build: (folder) => ({ command: [...COMMAND, join(folder, '.cache')], cwd: folder }),
  entryFile: (locale, id) => `content/${locale}/entries/${id}.md`,
  version: () =>
    /v([\d.]+)/u.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[1] ?? 'unknown',
};

function writeContent({ site, entries }: Work[number], folder: string): void {
  for (const entry of entries) {
    writeFile(join(folder, 'entries', `${entry.id}.md`), toMarkdown(entry));
  }
  for (const { path, ...listing } of site.listings) {
    // An index.md in the folder of the entries would swallow them as its attachments.
    const isIndex = path === 'entries/index.html';
    const name = path === 'index.html' ? '_index.md' : path.replace(/\.html$/u, '.md');
    const address = isIndex ? { url: `${site.prefix}/${path}` } : {};
    const yaml = stringify({ ...listing, type: 'listing', ...address });
    writeFile(join(folder, isIndex ? 'all-entries.md' : name), `---\n${yaml}---\n`);
  }
}
