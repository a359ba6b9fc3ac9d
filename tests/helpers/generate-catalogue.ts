import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { translationHash } from '../../src/core/model/translation-hash.ts';
import { canonical } from './canonical.ts';
import { type Pattern, readPatterns } from './entry-patterns.ts';
import { thaw } from './thaw.ts';
import { type Random, seeded } from './random.ts';
import { GOODS, NEEDS, PLACES, QUALITIES, SCOPES, VERBS, type Word } from './words.zh.ts';

export interface GenerateOptions {
  /** Number of entries. */
  readonly count: number;
  readonly seed?: number;
  /** The catalogue whose common files and entries serve as a pattern. */
  readonly from: string;
}

/** Guides and opportunities name entries of the pattern and stay out. */
const COMMON = ['editions', 'policies', 'premises'];

/**
 * Writes a catalogue of `count` valid entries in both languages into a folder: the pattern's common
 * files, and variants of its entries with their own titles, summaries and bodies. The same seed
 * gives the same bytes.
 */
export function generateCatalogue(folder: string, options: GenerateOptions): void {
  const { from } = options;
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(from)) {
    // Exceptions are for the pattern's own files.
    if (name.endsWith('.yaml') && name !== 'allowances.yaml')
      cpSync(join(from, name), join(folder, name));
  }
  // Peers make two languages.
  const zone = readFileSync(join(from, 'zone.yaml'), 'utf8');
  writeFileSync(join(folder, 'zone.yaml'), zone.replace(/^traditional:.*\n/mu, ''));
  for (const name of COMMON) cpSync(join(from, name), join(folder, name), { recursive: true });
  thaw(folder);
  for (const [path, text] of generateEntries(options)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, canonical(path, text));
  }
}

/** The files of the generated entries by their path in the catalogue. */
export function generateEntries({ count, seed = 1, from }: GenerateOptions): Map<string, string> {
  const random = seeded(seed);
  const patterns = readPatterns(from);
  const pools = sentencePools(patterns);
  const files = new Map<string, string>();
  const numbers = new Map<string, number>();
  for (let index = 0; index < count; index += 1) {
    const pattern = patterns[index % patterns.length];
    if (!pattern) break;
    const { sector } = pattern;
    const number = (numbers.get(sector) ?? 0) + 1;
    numbers.set(sector, number);
    const round = Math.floor(index / patterns.length);
    const id = idOf(pattern, round);
    const linked = (other: number) => {
      const target = patterns[other % patterns.length];
      return target && other < count ? idOf(target, Math.floor(other / patterns.length)) : id;
    };
    const link = linked(random.below(count));
    const variant = toVariant({ pattern, round, number, random, pools, link });
    const base = `entries/${sector}/${id}`;
    files.set(`${base}.md`, variant.zh).set(`${base}.en.md`, variant.en);
  }
  return files;
}

function idOf({ id }: Pattern, round: number): string {
  return `${id.slice(0, 50).replace(/-$/u, '')}-v${round + 1}`;
}

interface Variant {
  readonly pattern: Pattern;
  readonly round: number;
  readonly number: number;
  readonly random: Random;
  readonly pools: Pools;
  /** Id of an entry to link to. */
  readonly link: string;
}

function toVariant({ pattern, round, number, random, pools, link }: Variant) {
  const title = titleOf(pattern, round);
  const pool = pools.get(pattern.sector) ?? [];
  const bodies = toBodies({ random, pool, link });
  const zhData = { ...pattern.zh.data, number, title: title[0], summary: summaryOf(title, 0) };
  const { aliases, legalText } = pattern.zh.data;
  const translationOf = translationHash({
    title: title[0],
    aliases: Array.isArray(aliases) ? aliases.map(String) : undefined,
    summary: zhData.summary,
    legalText: typeof legalText === 'string' ? legalText : undefined,
    body: bodies[0],
  });
  const enData = {
    ...pattern.en.data,
    title: title[1],
    summary: summaryOf(title, 1),
    translationOf,
  };
  return { zh: toFile(zhData, bodies[0]), en: toFile(enData, bodies[1]) };
}

function toFile(data: Readonly<Record<string, unknown>>, body: string): string {
  const yaml = stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${yaml}---\n\n${body}`;
}

/** Each round through the patterns takes other words, so that no two titles are the same. */
function titleOf(pattern: Pattern, round: number): Word {
  const quality = at(QUALITIES, round);
  const scope = at(SCOPES, Math.floor(round / QUALITIES.length));
  const more = Math.floor(round / (QUALITIES.length * SCOPES.length));
  const goods = more === 0 ? undefined : at(GOODS, more - 1);
  const zh = String(pattern.zh.data['title']).replace(/（.*$/u, '').slice(0, 22);
  const en = String(pattern.en.data['title']).slice(0, 55).trim();
  return [
    `${quality[0]}${zh}${goods ? `及${goods[0]}` : ''}${scope[0]}`,
    `${quality[1]}: ${en}${goods ? ` and ${goods[1]}` : ''}, ${scope[1]}`,
  ];
}

function summaryOf(title: Word, language: 0 | 1): string {
  return language === 0
    ? `面向${title[0]}，要求技术来源清楚、质量体系完整，按园区公布的指标综合评价。`
    : `${title[1]}. Technology of clear origin and a complete quality system are asked for; the zone weighs the indicators it has published.`;
}

type Pools = ReadonlyMap<string, readonly Word[]>;

interface Bodies {
  readonly random: Random;
  readonly pool: readonly Word[];
  readonly link: string;
}

/** Paragraphs of the pattern's sector mixed with sentences made of words. */
function toBodies({ random, pool, link }: Bodies): [zh: string, en: string] {
  const { pick } = random;
  const made = (): Word => {
    const [place, verb, goods, need] = [pick(PLACES), pick(VERBS), pick(GOODS), pick(NEEDS)];
    const count = 2 + random.below(30);
    return [
      `${place[0]}${verb[0]}${goods[0]}方向的项目，首批安排${count}个，面向${need[0]}。`,
      `In ${goods[1]}, ${place[1]} ${verb[1]} projects from ${need[1]}; a first group of ${count} is planned.`,
    ];
  };
  const paragraphs = [pick(pool), pick(pool)];
  const first = [made(), made()];
  const related = `相近方向见[另一条目](entry:${link})。`;
  const zh = [
    '## 招引方向',
    `${first.map(([text]) => text).join('')}${related}`,
    '## 落地要点',
    ...paragraphs.map(([text]) => text),
  ];
  const en = [
    '## What we want',
    `${first.map(([, text]) => text).join(' ')} See also [a related entry](entry:${link}).`,
    '## Before you build',
    ...paragraphs.map(([, text]) => text),
  ];
  return [`${zh.join('\n\n')}\n`, `${en.join('\n\n')}\n`];
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('an empty list of words');
  return found;
}

/** Paragraphs that stand at the same place of both languages, without links to other entries. */
function sentencePools(patterns: readonly Pattern[]): Pools {
  const pools = new Map<string, Word[]>();
  for (const { sector, zh, en } of patterns) {
    const pool = pools.get(sector) ?? [];
    const [left, right] = [paragraphsOf(zh.body), paragraphsOf(en.body)];
    if (left.length === right.length) {
      left.forEach((text, index) => pool.push([text, right[index] ?? '']));
    }
    pools.set(sector, pool);
  }
  return pools;
}

function paragraphsOf(body: string): string[] {
  return body
    .split(/\n{1,}/u)
    .filter((line) => line.trim() !== '' && !/^(?:#|[-*>|]|\d+\.|\s)/u.test(line))
    .map((line) => line.replace(/\[([^\]]+)\]\(entry:[^)]+\)/gu, '$1').trim());
}
