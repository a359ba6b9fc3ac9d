import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { finderFiles } from '../../../src/core/index/finder-files.ts';
import type { CatalogueFolder } from '../../../src/core/ports.ts';
import { fakeEffects, folderOf } from '../../helpers/fake-effects.ts';
import { realCatalogue } from '../../helpers/real-catalogue.ts';

let files: Record<string, string>;
let site: CatalogueFolder;
beforeAll(async () => {
  files = Object.fromEntries(
    finderFiles(await realCatalogue()).map(({ path, text }) => [path, text]),
  );
  site = folderOf(files);
});

interface Printed {
  readonly total: number;
  readonly readings: readonly { by: string }[];
  readonly hits: readonly { id: string; kind: string; tier: string; matched: readonly string[] }[];
  readonly facets: Record<string, Record<string, number>>;
}

async function search(...argv: string[]) {
  const effects = fakeEffects({ catalogues: { dist: site, 'other/site': site } });
  const code = await run(['search', ...argv], effects);
  return { code, ...effects.written };
}

async function json(...argv: string[]): Promise<Printed> {
  const { code, out } = await search(...argv, '--json');
  expect(code).toBe(0);
  return JSON.parse(out) as Printed;
}

describe('mulu search', { timeout: 60_000 }, () => {
  it('gives ids in order, what was matched and the counts as JSON', async () => {
    const { total, hits, facets, readings } = await json('疫苗');
    expect(hits).toHaveLength(total);
    expect(hits[0]).toMatchObject({ id: 'vaccines', kind: 'entry', tier: 'title' });
    expect(hits[0]?.matched).toEqual(expect.arrayContaining(['title', 'alias', 'body']));
    const kinds = Object.values(facets['kind'] ?? {}).reduce((sum, count) => sum + count, 0);
    expect(kinds).toBe(total);
    expect(readings).toEqual([]);
  });

  it('filters by facets, several values of one being alternatives', async () => {
    const all = await json('高新区');
    const one = await json('高新区', '--facet', 'sector=modern-finance');
    const two = await json(...['高新区', '--facet', 'kind=entry', '--facet', 'kind=opportunity']);
    const both = await json('高新区', '--facet', 'sector=modern-finance', '--facet', 'kind=entry');
    expect(one.total).toBe(all.facets['sector']?.['modern-finance']);
    const { entry = 0, opportunity = 0 } = all.facets['kind'] ?? {};
    expect(two.total).toBe(entry + opportunity);
    expect(both.total).toBe(one.facets['kind']?.['entry']);
  });

  it('prints titles, numbers and marked excerpts, and what is left', async () => {
    const { code, out } = await search('cdmo', '--limit', '1', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ results\.\n/u);
    expect(out).toContain('[CDMO]');
    expect(out).toMatch(/\d+ more; list them with --limit\.\n$/u);
  });

  it('tells how something that is written nowhere was read', async () => {
    const { out } = await search('高薪区', '--dist', 'other/site');
    expect(out).toContain('没有“高薪区”，按读音匹配：高新区');
    expect((await json('vacine')).readings.map(({ by }) => by)).toEqual(['spelling']);
  });

  it('ends well when nothing is found', async () => {
    const { code, out } = await search('房租金');
    expect({ code, out }).toEqual({ code: 0, out: '没有找到。\n' });
  });

  it.each([
    [['x', '--dist', 'none'], 'mulu build'],
    [[], '检索词'],
    [['x', '--facet', 'sectr=a'], '是不是 sector？'],
    [['x', '--facet', 'sector=modern-finanse'], '是不是 modern-finance？'],
    [['x', '--limit', 'many'], '--limit'],
  ])('refuses %j', async (argv, message) => {
    const { code, err } = await search(...argv);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  it('says so when a file of the index is missing', async () => {
    const part = Object.entries(files).filter(([path]) => !path.startsWith('finder/n-'));
    const effects = fakeEffects({ catalogues: { dist: folderOf(Object.fromEntries(part)) } });
    expect(await run(['search', '疫苗'], effects)).toBe(2);
    expect(effects.written.err).toContain('没有完整的检索索引');
  });
});
