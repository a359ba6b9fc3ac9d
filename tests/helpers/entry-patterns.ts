import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One entry of a catalogue after which others are made. */
export interface Pattern {
  readonly sector: string;
  readonly id: string;
  readonly zh: Half;
  readonly en: Half;
}

/** One language of it. */
interface Half {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Entries of a folder, in an order in which the first few have every subsector, class and target. */
export function readPatterns(from: string): Pattern[] {
  const root = join(from, 'entries');
  const all = readdirSync(root)
    .sort()
    .flatMap((sector) => readSector(root, sector));
  const seen = new Set<unknown>();
  const [first, rest]: [Pattern[], Pattern[]] = [[], []];
  for (const pattern of all) {
    const { subsector, class: policyClass, targets } = pattern.zh.data;
    const covered = [subsector, policyClass, targets].flat();
    const isNew = covered.some((one) => !seen.has(one));
    for (const one of covered) seen.add(one);
    (isNew ? first : rest).push(pattern);
  }
  return [...first, ...rest];
}

function readSector(root: string, sector: string): Pattern[] {
  return readdirSync(join(root, sector))
    .filter((name) => name.endsWith('.md') && !name.endsWith('.en.md'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -'.md'.length);
      const zh = readHalf(join(root, sector, name));
      return { sector, id, zh, en: readHalf(join(root, sector, `${id}.en.md`)) };
    });
}

function readHalf(path: string): Half {
  const text = readFileSync(path, 'utf8');
  const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(text) ?? [];
  return { data: parse(yaml) as Record<string, unknown>, body };
}
