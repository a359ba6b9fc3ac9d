import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteIcons } from '../../share/icons.ts';
import { PROJECT_ROOT } from '../../site/project-root.ts';
import type { Renderer } from '../../site/renderer/open-renderer.ts';

/** Path of the one stylesheet. */
export const STYLESHEET = 'assets/site.css';

/** What every site has: scripts, icons in the colour of the zone, and public files, by their path. */
export async function commonFiles(
  renderer: Renderer,
  colour: string,
): Promise<Map<string, Uint8Array>> {
  const contents = new Map([...renderer.assets, ...(await siteIcons(colour))]);
  for (const path of publicFiles()) contents.set(path, readFileSync(join(PUBLIC, path)));
  return contents;
}

const PUBLIC = join(PROJECT_ROOT, 'public');

function publicFiles(): string[] {
  return readdirSync(PUBLIC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PUBLIC.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
