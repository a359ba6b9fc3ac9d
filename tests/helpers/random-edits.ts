import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random.ts';

/** Edits that staff make to a generated catalogue; after each it is still sound. */
export function editAtRandom(catalogue: string, random: Random, turn: number): string {
  const entries = entryFiles(catalogue);
  const path = random.pick(entries);
  const edits: readonly (readonly [string, () => void])[] = [
    [
      'body',
      () => {
        rewriteIn(path, /生产|研发|项目/u, `第${turn}次修改`);
      },
    ],
    [
      'title',
      () => {
        rewriteIn(path, /^title: "?(?=\p{Script=Han})/mu, `$&第${turn}版`);
      },
    ],
    [
      'reviewed',
      () => {
        rewriteIn(path, /^reviewed: .*$/mu, 'reviewed: 2026-11-20');
      },
    ],
    [
      'class',
      () => {
        rewriteIn(path, /^class: \w+$/mu, 'class: permitted');
      },
    ],
    [
      'rename',
      () => {
        rename(path, `renamed-${turn}`, catalogue);
      },
    ],
    [
      'delete',
      () => {
        if (entries.length > 12) remove(path, catalogue);
      },
    ],
    [
      'copy',
      () => {
        copy(path, `copied-${turn}`, 9000 + turn);
      },
    ],
    [
      'policy',
      () => {
        rewriteIn(
          join(catalogue, 'policies/cit-15.yaml'),
          /^checked: .*$/mu,
          `checked: 2026-11-${10 + (turn % 10)}`,
        );
      },
    ],
    [
      'zone',
      () => {
        rewriteIn(join(catalogue, 'zone.yaml'), /primary: .*$/mu, `primary: "#0a4d6${turn % 10}"`);
      },
    ],
  ];
  const [name, edit] = random.pick(edits);
  edit();
  return `${name} ${path.slice(catalogue.length + 1)}`;
}

function entryFiles(catalogue: string): string[] {
  return readdirSync(join(catalogue, 'entries'), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.md') && !name.endsWith('.en.md'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

function english(path: string): string {
  return path.replace(/\.md$/u, '.en.md');
}

function rewriteIn(path: string, from: RegExp, to: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

/** Every link to the entry goes as well: a dead one is an error. */
function unlink(id: string, catalogue: string, to = ''): void {
  for (const path of entryFiles(catalogue).flatMap((one) => [one, english(one)])) {
    const text = readFileSync(path, 'utf8');
    if (!text.includes(`entry:${id})`)) continue;
    const link = new RegExp(`\\[([^\\]]*)\\]\\(entry:${id}\\)`, 'gu');
    writeFileSync(path, text.replace(link, to === '' ? '$1' : `[$1](entry:${to})`));
  }
}

function idOf(path: string): string {
  return path.replace(/^.*\//u, '').replace(/\.md$/u, '');
}

function rename(path: string, id: string, catalogue: string): void {
  unlink(idOf(path), catalogue, id);
  const to = join(path, '..', `${id}.md`);
  renameSync(english(path), english(to));
  renameSync(path, to);
}

function remove(path: string, catalogue: string): void {
  rmSync(path);
  rmSync(english(path));
  unlink(idOf(path), catalogue);
}

function copy(path: string, id: string, number: number): void {
  const to = join(path, '..', `${id}.md`);
  writeFileSync(to, readFileSync(path, 'utf8').replace(/^number: .*$/mu, `number: ${number}`));
  writeFileSync(english(to), readFileSync(english(path), 'utf8'));
}
