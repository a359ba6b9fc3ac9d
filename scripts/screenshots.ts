/*
 * The screenshot set: page types × languages × looks of a built site, with a contact sheet.
 *
 *   npx node scripts/screenshots.ts                          all pages in phone, desktop, dark, print
 *   npx node scripts/screenshots.ts --pages en/search.html --looks forced,narrow
 *   npx node scripts/screenshots.ts --against screenshots-before      and what differs from an earlier set
 *
 * Nothing is kept in git: take a set before a change and one after it, and look at what differs.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DIST } from '../tests/e2e/site.ts';
import { compareSets } from './screenshots/compare-sets.ts';
import { writeChanges, writeContactSheet } from './screenshots/sheets.ts';
import { isLook, LOOKS, STANDARD_LOOKS } from './screenshots/looks.ts';
import { pagesOfSet } from './screenshots/pages.ts';
import { takeSet } from './screenshots/take-set.ts';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: DIST },
    out: { type: 'string', default: 'screenshots' },
    pages: { type: 'string' },
    looks: { type: 'string', default: STANDARD_LOOKS.join(',') },
    against: { type: 'string' },
  },
});

const out = resolve(values.out);
const looks = values.looks.split(',').map((look) => {
  if (isLook(look)) return look;
  throw new Error(`No look is called ${look}: ${Object.keys(LOOKS).join(', ')}.`);
});
const pages = values.pages?.split(',') ?? pagesOfSet();
if (!existsSync(join(values.dist, 'index.html'))) {
  throw new Error(`There is no site in ${values.dist}; run \`npx mulu build\`.`);
}
if (values.against !== undefined && !existsSync(resolve(values.against))) {
  throw new Error(`There is no earlier set in ${values.against}; take one first.`);
}
if (values.against !== undefined && resolve(values.against) === out) {
  throw new Error('A set cannot be compared with itself: give the earlier one another name.');
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const shots = await takeSet({ dist: resolve(values.dist), out, pages, looks });
writeContactSheet(out, shots);
say(`${shots.length} pictures: ${relative('.', join(out, 'index.html'))}`);

if (values.against !== undefined) {
  const changes = await compareSets(resolve(values.against), out, shots);
  writeChanges(out, resolve(values.against), changes);
  for (const { file, kind, share } of changes) {
    say(`${kind.padEnd(8)} ${`${(share * 100).toFixed(2)} %`.padStart(9)}  ${file}`);
  }
  const told = `${changes.length} of ${shots.length} differ`;
  say(`${told}: ${relative('.', join(out, 'changes.html'))}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
