import { describe, expect, it } from 'vitest';
import { bookView } from '../../../../src/core/views/book/book.ts';
import { realCatalogue } from '../../../helpers/real-catalogue.ts';
import { sampleCatalogue } from '../sample-catalogue.ts';

const BASE = 'https://example.org/mulu/';

function golden(view: unknown): string {
  return `${JSON.stringify(view, undefined, 1)}\n`;
}

/** Every value of a key, however deep. */
function valuesOf(key: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key ? [inner as unknown] : []),
    ...valuesOf(key, inner),
  ]);
}

describe('bookView', () => {
  it('is a plain object, the same in both languages but for the words', async () => {
    const catalogue = await sampleCatalogue();
    const zh = bookView(catalogue, { locale: 'zh' });
    const en = bookView(catalogue, { locale: 'en', base: BASE });
    expect(JSON.parse(JSON.stringify(zh))).toEqual(JSON.parse(golden(zh)));
    await expect(golden(zh)).toMatchFileSnapshot('../../../golden/views/book.zh.json');
    await expect(golden(en)).toMatchFileSnapshot('../../../golden/views/book.en.json');
  });

  it.each(['zh', 'en'] as const)(
    'leads only to places that are in the book (%s)',
    async (locale) => {
      const view = bookView(await realCatalogue(), { locale });
      const places = valuesOf('place', view);
      expect(new Set(places).size).toBe(places.length);
      expect(valuesOf('to', view).filter((to) => !places.includes(to))).toEqual([]);
    },
  );

  it('prints every entry once, with its value in the units of both languages', async () => {
    const catalogue = await realCatalogue();
    const { sectors, index } = bookView(catalogue, { locale: 'en' });
    const entries = sectors.flatMap(({ subsectors }) => subsectors.flatMap((one) => one.entries));
    expect(entries).toHaveLength(catalogue.entries.length);
    const intensity = entries[0]?.indicators.find(({ name }) => name.includes('intensity'));
    expect(intensity?.value.text).toMatch(/^≥\u00A0RMB\u00a0[\d.]+\u00a0million per hectare$/u);
    expect(intensity?.other).toMatchObject({ lang: 'zh-Hans' });
    expect(intensity?.other?.text).toMatch(/万元\/亩$/u);
    expect(index.map(({ code }) => code)).toEqual(index.map(({ code }) => code).sort());
  });

  it('has addresses only when the site has one', async () => {
    const catalogue = await sampleCatalogue();
    expect(valuesOf('address', bookView(catalogue, { locale: 'zh' }).sectors)).toEqual([undefined]);
    expect(valuesOf('address', bookView(catalogue, { locale: 'en', base: BASE }).sectors)).toEqual([
      `${BASE}en/entries/vaccines.html`,
    ]);
  });
});
