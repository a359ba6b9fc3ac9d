import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Frozen editions hold entries that a changed copy of a catalogue has no more: they are open again,
 * and the published one is a draft where numbers may have gaps.
 */
export function thaw(folder: string, published: 'published' | 'draft' = 'published'): void {
  const editions = join(folder, 'editions');
  for (const name of readdirSync(editions)) {
    const file = join(editions, name);
    if (name.endsWith('.lock.json')) rmSync(file);
    else {
      const text = readFileSync(file, 'utf8').replace(/^lock: .*\n/mu, '');
      writeFileSync(file, text.replace(/^status: published$/mu, `status: ${published}`));
    }
  }
}
