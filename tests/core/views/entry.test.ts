import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/core/model/catalogue.ts';
import { type EntryView, entryView } from '../../../src/core/views/pages/entry.ts';
import { itemText } from '../../../src/core/views/pages/entry-law.ts';
import { pageContext } from '../../../src/core/views/parts/context.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

const catalogue = await sampleCatalogue();

function view(locale: 'zh' | 'en', from: Catalogue = catalogue): EntryView {
  const entry = from.byId.entry.get('vaccines');
  if (!entry) throw new Error('The fixtures have no vaccines.');
  return entryView({ catalogue: from, locale }, entry);
}

describe('entryView', () => {
  it('gives indicators in the units of the language, with their marks', () => {
    expect(view('zh').indicators.map(({ value }) => value?.text)).toEqual([
      '≥\u00A05,000\u00A0万元',
      '1–2.5',
    ]);
    expect(view('en').indicators[0]).toMatchObject({
      name: 'Total investment',
      value: { text: '≥\u00A0RMB\u00A050\u00A0million' },
      sample: true,
    });
  });

  it('splits the legal basis by investor', () => {
    const { basis } = view('zh');
    expect(basis.domestic.map(({ item }) => item?.text)).toEqual(['鼓励类 医药 第2项']);
    expect(basis.foreign).toEqual([]);
  });

  it('never shows an incentive without its conditions', () => {
    for (const locale of ['zh', 'en'] as const) {
      const { incentives } = view(locale);
      expect(incentives).toHaveLength(1);
      for (const incentive of incentives) expect(incentive.conditions.length).toBeGreaterThan(0);
    }
  });

  it('marks Chinese words on an English page as Chinese', () => {
    const english = view('en');
    expect(english.title).toEqual({ text: 'Vaccines for human use' });
    expect(english.industry[0]?.name).toEqual({ text: '基因工程药物和疫苗制造', lang: 'zh-Hans' });
    expect(english.basis.domestic[0]?.instrument.policy.documentNumber?.lang).toBe('zh-Hans');
    expect(english.frame.translation).toBe('stale');
  });

  it('falls back to the whole Chinese text where there is no English', async () => {
    const bare = await sampleCatalogue({ 'entries/health/vaccines.en.md': '' });
    const english = view('en', bare);
    expect(english.frame.translation).toBe('missing');
    expect(english.title).toEqual({ text: '人用疫苗研发及生产', lang: 'zh-Hans' });
    expect(english.body?.lang).toBe('zh-Hans');
  });
});

describe('itemText', () => {
  const policy = catalogue.byId.policy.get('structure-2024');
  const english = pageContext({ catalogue, locale: 'en' }, 'index.html');

  it.each([
    ['鼓励类 医药 2', { text: 'Encouraged, Medicine, item 2' }],
    ['新增 109', { text: 'New, item 109' }],
    ['鼓励类 渔业 2', { text: '鼓励类 渔业 2', lang: 'zh-Hans' }],
    ['第三章', { text: '第三章', lang: 'zh-Hans' }],
  ])('%s', (item, expected) => {
    if (!policy) throw new Error('The fixtures have no structure-2024.');
    expect(itemText(policy, item, english)).toEqual(expected);
  });
});
