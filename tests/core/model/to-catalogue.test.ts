import { expect, test } from 'vitest';
import type { Catalogue } from '../../../src/core/model/catalogue.ts';
import { compileCatalogue } from '../../../src/core/pipeline.ts';
import { edited, type Edit, ENTRY } from '../../helpers/describe-rule.ts';
import { BASE, fixtureCases, TODAY } from '../../helpers/fixture-cases.ts';
import { type MemoryFile, memoryFolder } from '../../helpers/memory-folder.ts';

async function compile(files: Readonly<Record<string, MemoryFile>>): Promise<Catalogue> {
  const { catalogue } = await compileCatalogue({ folder: memoryFolder(files), today: TODAY });
  if (!catalogue) throw new Error('no catalogue');
  return catalogue;
}

const entryText = (number: number, title: string): string =>
  (BASE[ENTRY] ?? '')
    .replace('number: 1', `number: ${number}`)
    .replace('人用疫苗研发及生产', title);

test('gives entries in the order of sectors and printed numbers', async () => {
  const { entries } = await compile({
    ...BASE,
    'entries/health/aaa.md': entryText(3, '三'),
    'entries/health/zzz.md': entryText(2, '二'),
  });
  expect(entries.map(({ id }) => id)).toEqual(['vaccines', 'zzz', 'aaa']);
});

test('resolves relations both ways', async () => {
  const catalogue = await compile(BASE);
  const [entry] = catalogue.entries;
  expect(entry).toMatchObject({ id: 'vaccines', sector: 'health', file: ENTRY, sample: false });
  expect(catalogue.byId.entry.get('vaccines')).toBe(entry);
  expect(catalogue.byId.desk.get('general')?.id).toBe('general');
  for (const [group, key] of [
    ['sector', 'health'],
    ['subsector', 'biologicals'],
    ['class', 'encouraged'],
    ['target', 'chain-leader'],
    ['premises', 'park-one'],
    ['policy', 'structure-2024'],
    ['policy', 'tax-15'],
  ] as const) {
    expect(catalogue.entriesBy[group].get(key)).toEqual([entry]);
  }
  expect(catalogue.opportunitiesBy.entry.get('vaccines')?.[0]?.id).toBe('vaccine-line');
  expect(catalogue.byId.entry.get('__proto__')).toBeUndefined();
});

test('gives thresholds in the order of the indicators, with their units', async () => {
  const { entries } = await compile(BASE);
  expect(entries[0]?.thresholds).toEqual([
    expect.objectContaining({ indicator: 'minInvestment', min: 5000, unit: '万元', sample: true }),
    expect.objectContaining({ indicator: 'floorAreaRatio', min: 1, max: 2.5, unit: '无量纲' }),
  ]);
});

test('says whether the English is current, stale or missing', async () => {
  const clean = fixtureCases().find(({ name }) => name === 'clean');
  const current = await compile(clean?.files ?? {});
  expect(current.byId.entry.get('vaccines')?.translation).toBe('current');
  expect(current.byId.entry.get('vaccines')?.title.en).toBe('Vaccines for people');
  const changed = { ...clean?.files, [ENTRY]: entryText(1, '改过的标题') };
  const stale = await compile(changed);
  expect(stale.byId.entry.get('vaccines')?.translation).toBe('stale');
  expect((await compile(BASE)).byId.entry.get('vaccines')?.translation).toBe('missing');
});

test('leaves out what is not sound and keeps the rest', async () => {
  const { entries } = await compile({
    ...BASE,
    'entries/health/broken.md': '---\ntitle: x\n---\n',
  });
  expect(entries.map(({ id }) => id)).toEqual(['vaccines']);
});

test.each(['zone.yaml', 'sectors.yaml', 'classes.yaml', 'targets.yaml', 'editions/2026.yaml'])(
  'is none without %s',
  async (path) => {
    const files = Object.fromEntries(Object.entries(BASE).filter(([name]) => name !== path));
    const { catalogue } = await compileCatalogue({ folder: memoryFolder(files), today: TODAY });
    expect(catalogue).toBeUndefined();
  },
);

test('industry names are English where the register has them', async () => {
  const register: Edit = {
    path: 'industries.yaml',
    text: 'industries:\n  - { code: "2762", en: Vaccines and genetic medicines }\n',
  };
  const { entries } = await compile(edited([register]));
  expect(entries[0]?.industry[0]?.name.en).toBe('Vaccines and genetic medicines');
});
