import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cachedInspector } from '../../../src/cli/cache/cached-inspector.ts';
import { nodeFolder } from '../../../src/cli/node-ports.ts';
import { rememberingFolder } from '../../../src/cli/remembering-folder.ts';
import { noThreads } from '../../../src/cli/threads/threads.ts';
import { judgeFolder } from '../../../src/cli/check/judge-folder.ts';
import { type Compilation, compileCatalogue, type Judgement } from '../../../src/core/pipeline.ts';
import { generateCatalogue } from '../../helpers/generate-catalogue.ts';
import { type Random, seeded } from '../../helpers/random.ts';
import { editAtRandom } from '../../helpers/random-edits.ts';
import { REAL_CATALOGUE } from '../../helpers/real-catalogue.ts';

const ROUNDS = 12;
const DAYS = ['2026-11-24', '2026-03-01', '2031-01-01'];

let scratch = '';
let catalogue = '';
let cache = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'mulu-check-edits-'));
  [catalogue, cache] = [join(scratch, 'catalogue'), join(scratch, 'cache')];
  generateCatalogue(catalogue, { count: 15, from: REAL_CATALOGUE });
});
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** All that a compilation says, without functions. */
function said({ diagnostics, allowed, catalogue: made, fileCount }: Compilation): unknown {
  return JSON.parse(JSON.stringify({ diagnostics, allowed, made, fileCount }));
}

/** The findings and the texts that they point into. */
function judged({ diagnostics, allowed, sources, fileCount }: Judgement): unknown {
  return JSON.parse(JSON.stringify({ diagnostics, allowed, sources: [...sources], fileCount }));
}

/** What staff do by mistake: the catalogue is not sound after it. */
function spoil(random: Random): string {
  const path = pick(catalogue, random);
  const text = readFileSync(path, 'utf8');
  const at = random.below(text.length + 1);
  const [name, spoilt] = random.pick([
    ['torn', text.slice(0, at)],
    ['doubled', text.slice(0, at) + text.slice(Math.floor(at / 2))],
    ['typed into', `${text.slice(0, at)}：５０００ [${text.slice(at)}`],
    ['emptied', ''],
    ['of another', readFileSync(pick(catalogue, random), 'utf8')],
  ]);
  writeFileSync(path, spoilt);
  return `${path} ${name}`;
}

/** What crashes and failing disks do to what is kept. */
function spoilCache(random: Random): string {
  const path = pick(cache, random);
  const bytes = readFileSync(path);
  const at = random.below(bytes.length);
  if (random.below(2) === 0) {
    writeFileSync(path, bytes.subarray(0, at));
    return 'cache torn';
  }
  bytes[at] = (bytes[at] ?? 0) ^ (1 + random.below(255));
  writeFileSync(path, bytes);
  return 'cache changed';
}

function pick(folder: string, random: Random): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !one.parentPath.includes('media'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return random.pick(files);
}

describe('check with what earlier runs kept', { timeout: 120_000 }, () => {
  it.each([1, 2])('says after any edits what is said with nothing kept (seed %i)', async (seed) => {
    const random = seeded(seed);
    const remembering = rememberingFolder(nodeFolder(catalogue));
    for (let round = 0; round < ROUNDS; round += 1) {
      const story = [
        editAtRandom(catalogue, random, seed * 100 + round),
        ...(random.below(5) < 2 ? [spoil(random)] : []),
        ...(round > 0 && random.below(5) < 2 ? [spoilCache(random)] : []),
      ].join(', ');
      const today = random.pick(DAYS);
      const plain = await compileCatalogue({ folder: nodeFolder(catalogue), today });
      const cold = said(plain);
      for (const folder of [remembering, nodeFolder(catalogue)]) {
        const inspect = cachedInspector({ threads: noThreads(), cache, folder: catalogue });
        expect(said(await compileCatalogue({ folder, today, inspect })), story).toEqual(cold);
      }
      const effects = { today: () => today, catalogueFolder: nodeFolder };
      for (const again of ['first', 'again']) {
        const judgement = await judgeFolder(catalogue, effects, { threads: noThreads(), cache });
        expect(judged(judgement), `${story}, ${again}`).toEqual(judged(plain));
      }
    }
  });
});
