import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPeer } from '../build/install.ts';
import { starlight } from '../build/tools/astro.ts';
import { writeFile } from '../build/tools/peer.ts';
import type { EntryText } from './entry-text.ts';

const list = (items: readonly string[]): string => items.map((one) => `- ${one}`).join('\n');

/** The entry as a page of documentation, with Starlight's own look and all its defaults. */
function toMarkdown({ title, summary, body, facts, ...entry }: EntryText): string {
  const head = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary)}\n---\n`;
  const rows = facts.map(([label, value]) => `| ${label} | ${value} |`).join('\n');
  const { name, phone, email } = entry.desk;
  return [
    head,
    `${summary}\n\n| | |\n| --- | --- |\n${rows}`,
    body,
    `## Legal basis\n\n${list(entry.basis)}`,
    `## Incentives\n\n${list(entry.incentives)}`,
    `## Premises\n\n${list(entry.premises)}`,
    `## Contact\n\n${name}, [${phone}](tel:${phone}), [${email}](mailto:${email})`,
  ].join('\n\n');
}

/** Builds a site of that one page; returns its folder and the path of the page. */
export function buildStarlight(
  entry: EntryText,
  scratch: string,
): { folder: string; page: string } {
  const modules = installPeer(starlight, scratch);
  // Below the modules, where Node finds them.
  const project = join(modules, '../comparison');
  rmSync(project, { recursive: true, force: true });
  const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Investment catalogue' })] });
`;
  const content = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
  // Vite takes only what is named here into the pages it draws.
  const manifest = { private: true, type: 'module', dependencies: starlight.packages };
  writeFile(join(project, 'package.json'), JSON.stringify(manifest));
  writeFile(join(project, 'astro.config.mjs'), config);
  writeFile(join(project, 'src/content.config.ts'), content);
  writeFile(join(project, 'src/content/docs/index.md'), '---\ntitle: Home\n---\n');
  writeFile(join(project, 'src/content/docs/entry.md'), toMarkdown(entry));
  const astro = join(modules, 'astro/bin/astro.mjs');
  execFileSync(process.execPath, [astro, 'build', '--silent'], {
    cwd: project,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'pipe',
  });
  return { folder: join(project, 'dist'), page: 'entry/index.html' };
}
