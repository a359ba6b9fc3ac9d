import { describe, expect, it } from 'vitest';
import { siteScripts } from '../../../src/core/exports/site-scripts.ts';
import { sitePages } from '../../../src/core/views/site-pages.ts';
import type { Language } from '../../../src/finder/format.ts';
import { FactsStore } from '../../../src/shelf/facts-store.ts';
import { realCatalogue } from '../../helpers/real-catalogue.ts';
import { sampleCatalogue } from '../views/sample-catalogue.ts';

const catalogue = await realCatalogue();
const pages = sitePages(catalogue);
const files = siteScripts(catalogue);

function open(language: Language, from = files): Promise<FactsStore> {
  return FactsStore.open((name) => {
    const text = from.find(({ path }) => path === `finder/${name}.js`)?.text ?? '';
    expect(text.startsWith(`__mulu("${name}",`)).toBe(true);
    return Promise.resolve(JSON.parse(text.slice(text.indexOf(',') + 1, text.lastIndexOf(')'))));
  }, language);
}

describe('siteScripts, the facts of the entries', () => {
  it('holds every entry in both languages, with links to pages that there are', async () => {
    const paths = new Set(pages.map(({ path }) => path));
    for (const language of ['zh', 'en'] as const) {
      const store = await open(language);
      const ids = catalogue.entries.map(({ id }) => id);
      const found = await store.get(ids);
      expect([...found.keys()]).toEqual(ids);
      const root = language === 'en' ? 'en/' : '';
      const lines = [...found.values()].flatMap(({ cells, related }) => [
        ...Object.values(cells).flat(),
        ...related,
      ]);
      const linked = lines.flatMap(({ href }) => (href === undefined ? [] : [root + href]));
      expect(linked.length).toBeGreaterThan(500);
      expect(linked.filter((path) => !paths.has(path))).toEqual([]);
    }
  });

  it('knows a row for every cell, so that nothing is lost in the comparison', async () => {
    const store = await open('zh');
    const rows = new Set(store.groups.flatMap((group) => group.rows.map(({ id }) => id)));
    const found = await store.get(catalogue.entries.map(({ id }) => id));
    for (const { cells } of found.values()) {
      expect(Object.keys(cells).filter((row) => !rows.has(row))).toEqual([]);
    }
  });

  it('says what the page of the entry says: units of the language, example, conditions', async () => {
    const id = 'cell-and-gene-therapy';
    const zh = (await (await open('zh')).get([id])).get(id);
    const en = (await (await open('en')).get([id])).get(id);
    expect(zh?.cells['minInvestment']?.[0]).toMatchObject({ sample: true });
    expect(zh?.cells['minInvestment']?.[0]?.text).toMatch(/^≥\s5,000\s万元$/u);
    expect(en?.cells['minInvestment']?.[0]?.text).toMatch(/^≥\sRMB\s50\smillion$/u);
    expect(zh?.cells['industry']?.[0]?.text).toBe('2762 基因工程药物和疫苗制造');
    for (const incentive of en?.cells['incentives'] ?? []) expect(incentive.note).not.toBe('');
    expect(en?.cells['incentives']?.[0]?.note).toMatch(/60%.*31 December 2027/u);
    expect(zh?.email).toBe('health@example.com');
  });

  it('gives the same bytes for the same pages', async () => {
    expect(siteScripts(await realCatalogue())).toEqual(files);
  });

  it('dates what it says of an instrument, in the language of the page', async () => {
    const own = siteScripts(await sampleCatalogue());
    const found = (await (await open('en', own)).get(['vaccines'])).get('vaccines');
    const policy = found?.cells['basisDomestic']?.[0] ?? found?.cells['basisForeign']?.[0];
    expect(found?.title.text).toBe('Vaccines for human use');
    expect(policy?.note).toMatch(/^Checked/u);
  });
});
