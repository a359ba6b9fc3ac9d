import { describe, expect, it } from 'vitest';
import { resultsView } from '../../../src/core/views/pages/results.ts';
import { realCatalogue } from '../../helpers/real-catalogue.ts';
import { BASE } from '../../helpers/fixture-cases.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

const real = await realCatalogue();

describe('resultsView', () => {
  it('gives the figures of 2017 in the units of each language, with their source', () => {
    const [year] = resultsView({ catalogue: real, locale: 'en' }).years;
    expect(year?.year).toBe('2017');
    const values = year?.results.flatMap(({ value }) => value ?? []);
    expect(values).toEqual(['RMB\u00A024.4\u00A0billion', '19']);
    for (const { source } of year?.results ?? []) expect(source.url).toMatch(/^https?:/u);
  });

  it('invents no split where the source gives none', () => {
    const results = resultsView({ catalogue: real, locale: 'zh' }).years.flatMap(
      (year) => year.results,
    );
    expect(results.every(({ parts }) => parts.length === 0)).toBe(true);
  });

  it('draws the parts that a milestone has', async () => {
    const zone = (BASE['zone.yaml'] ?? '').replace(
      'unit: 个',
      'unit: 个\n    parts: [{ label: { zh: 医药, en: Medicine }, value: 12 }, { label: { zh: 金融, en: Finance }, value: 7 }]',
    );
    const [year] = resultsView({
      catalogue: await sampleCatalogue({ 'zone.yaml': zone }),
      locale: 'zh',
    }).years;
    expect(year?.results[0]).toMatchObject({
      most: 12,
      parts: [
        { label: { text: '医药' }, value: '12\u00A0个' },
        { label: { text: '金融' }, value: '7\u00A0个' },
      ],
    });
  });
});
