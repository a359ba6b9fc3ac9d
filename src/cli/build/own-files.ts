import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../site/project-root.ts';
import type { Renderer } from '../../site/renderer/open-renderer.ts';

/** Path of the one stylesheet. */
export const STYLESHEET = 'assets/site.css';

/** What every site has: scripts and public files, by their path. */
export function commonFiles(renderer: Renderer): Map<string, Uint8Array> {
  const contents = new Map(renderer.assets);
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
