/** `node tests/bench/generate.ts N DIR [SEED]` writes a catalogue of N entries for measurements. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateCatalogue } from '../helpers/generate-catalogue.ts';

const [count = '', folder = '', seed = '1'] = process.argv.slice(2);
const from = fileURLToPath(new URL('../../catalogue', import.meta.url));

if (!/^\d+$/u.test(count) || !/^\d+$/u.test(seed) || folder === '') {
  process.stderr.write('usage: node tests/bench/generate.ts N DIR [SEED]\n');
  process.exitCode = 2;
} else if (existsSync(folder) && readdirSync(folder).length > 0) {
  process.stderr.write(`${folder} is not empty; nothing was written\n`);
  process.exitCode = 2;
} else {
  generateCatalogue(folder, { count: Number(count), seed: Number(seed), from });
  process.stdout.write(`${count} entries in ${folder}\n`);
}
