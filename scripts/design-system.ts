/*
 * The design-system page: every component in its states, and the tokens, in one folder for review.
 *
 *   npx node scripts/design-system.ts                    design-system/index.html, en.html and pictures
 *   npx node scripts/design-system.ts --no-pictures      the pages alone, in seconds
 */
import { rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PICTURES } from '../src/design/design-page.ts';
import { writeDesignSystem } from './design-system/write-design-system.ts';
import { takeSet } from './screenshots/take-set.ts';

const { values } = parseArgs({
  options: {
    catalogue: { type: 'string', default: 'catalogue' },
    out: { type: 'string', default: 'design-system' },
    pictures: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const out = resolve(values.out);
rmSync(out, { recursive: true, force: true });
const { shown } = await writeDesignSystem(resolve(values.catalogue), out);
process.stdout.write(`${shown.length} components: ${relative('.', join(out, 'index.html'))}\n`);

if (values.pictures) {
  const pages = ['index.html', 'en.html'];
  const folder = join(out, 'pictures');
  const shots = await takeSet({ dist: out, out: folder, pages, looks: PICTURES });
  process.stdout.write(`${shots.length} pictures: ${relative('.', folder)}\n`);
}
