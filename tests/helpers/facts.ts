import fc from 'fast-check';
import type { FactsById } from '../../src/core/editions/compare.ts';
import type { EntryFacts } from '../../src/core/model/edition-lock.ts';

/** The facts of a small entry. */
export function sampleFacts(own: Partial<EntryFacts> = {}): EntryFacts {
  return {
    sector: 'health',
    subsector: 'biologicals',
    number: 1,
    title: { zh: '疫苗', en: 'Vaccines' },
    summary: { zh: '摘要', en: 'Summary' },
    aliases: { zh: ['疫苗'], en: [] },
    class: 'encouraged',
    targets: [],
    chain: { stage: 'midstream', anchors: [] },
    industry: [{ code: '2762', name: '基因工程药物和疫苗制造' }],
    basis: [{ policy: 'structure-2024', item: '医药 2', investor: 'domestic' }],
    conflicts: [],
    foreignAccess: 'encouraged',
    incentives: ['tax-15'],
    thresholds: [{ indicator: 'minInvestment', min: 5000, unit: '万元' }],
    environment: { assessment: '报告书', emissions: 'limited' },
    premises: [],
    contact: 'general',
    body: { zh: '正文' },
    sources: [{ title: '目录', url: 'https://www.ndrc.gov.cn/' }],
    ...own,
  };
}

const word = fc.constantFrom('甲', '乙', '丙', 'alpha', 'beta');
const text = fc.record({ zh: word, en: fc.option(word, { nil: undefined }) }).map(({ zh, en }) => ({
  zh,
  ...(en !== undefined && { en }),
}));
const ids = fc
  .uniqueArray(fc.constantFrom('a-one', 'b-two', 'c-three'), { maxLength: 3 })
  .map((list) => list.toSorted());

/** Facts that differ in any sort of field. */
export const anyFacts: fc.Arbitrary<EntryFacts> = fc
  .record({
    number: fc.integer({ min: 1, max: 9 }),
    sector: fc.constantFrom('health', 'finance'),
    title: text,
    body: text,
    class: fc.constantFrom('encouraged', 'restricted'),
    incentives: ids,
    targets: ids,
    thresholds: fc
      .uniqueArray(fc.constantFrom('floorAreaRatio', 'minInvestment'), { maxLength: 2 })
      .chain((names) =>
        fc.tuple(
          ...names
            .toSorted()
            .map((indicator) =>
              fc.record({ indicator: fc.constant(indicator), min: fc.integer({ min: 1, max: 5 }) }),
            ),
        ),
      ),
  })
  .map(sampleFacts);

/** A few entries by id. */
export const anyState: fc.Arbitrary<FactsById> = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('vaccines', 'reagents', 'leasing', 'funds', 'storage'), anyFacts),
    { selector: ([id]) => id, maxLength: 5 },
  )
  .map((entries) => new Map(entries));
