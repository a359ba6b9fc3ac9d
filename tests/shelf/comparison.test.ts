import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compared, differences } from '../../src/shelf/comparison.ts';
import { GROUPS, sampleFacts } from './sample-facts.ts';

const encouraged = [{ text: '鼓励类' }];
const vaccines = sampleFacts('vaccines', {
  class: encouraged,
  targets: [{ text: '龙头企业' }, { text: '世界500强' }],
  minInvestment: [{ text: '≥\u00A05,000万元', sample: true as const }],
});

describe('compared', () => {
  it('marks the rows that are not alike, and drops those that nobody fills', () => {
    const generics = sampleFacts('generics', {
      class: encouraged,
      targets: [{ text: '世界500强' }, { text: '龙头企业' }],
    });
    const groups = compared(GROUPS, [vaccines, generics], 'zh');
    const rows = groups.flatMap((group) => group.rows);
    expect(rows.map(({ label, differs }) => [label, differs])).toEqual([
      ['类别', false],
      // The order of two targets is no difference.
      ['瞄向', false],
      // Only one of them says anything.
      ['投资额', true],
    ]);
    expect(differences(groups).map(({ id }) => id)).toEqual(['indicators']);
  });

  it('takes a superseded instrument and other small print for a difference', () => {
    const row = (mark?: string) =>
      sampleFacts('x', { class: [{ text: '目录', ...(mark === undefined ? {} : { mark }) }] });
    const [group] = compared(GROUPS, [row(), row('已废止')], 'zh');
    expect(group?.rows[0]?.differs).toBe(true);
  });

  it('sees no difference in one entry, nor between an entry and itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), (count) => {
        const same = Array.from({ length: count }, () => vaccines);
        expect(differences(compared(GROUPS, same, 'en'))).toEqual([]);
      }),
    );
  });
});
