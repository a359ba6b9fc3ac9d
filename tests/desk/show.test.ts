import { describe, expect, test } from 'vitest';
import { deskEn } from '../../src/core/i18n/desk.en.ts';
import { deskZh } from '../../src/core/i18n/desk.zh.ts';
import { type Condition, judge } from '../../src/desk/judge.ts';
import { Shown, shownFor } from '../../src/desk/show.ts';
import type { Units } from '../../src/desk/project.ts';

const intensity: Condition = {
  ...{ indicator: 'investmentIntensity', min: 500, caseByCase: false, sample: true },
};
const PROJECT = { fixed: 21_000, land: 30, output: 42_000, energy: 840, floor: 24_000 };

describe('sums in the units of the visitor', () => {
  test.each([
    [
      deskZh,
      { money: 'wan', area: 'mu', rate: 7 },
      '21,000万元 ÷ 30亩 = 700万元/亩',
      '≥\u00A0500万元/亩',
    ],
    [
      deskZh,
      { money: 'wusd', area: 'ha', rate: 7 },
      '3,000万美元 ÷ 2公顷 = 1,500万美元/公顷',
      '≥\u00A01,071.43万美元/公顷',
    ],
    [
      deskZh,
      { money: 'wan', area: 'm2', rate: 7 },
      '21,000万元 ÷ 20,000平方米 = 10,500元/平方米',
      '≥\u00A07,500元/平方米',
    ],
    [
      deskEn,
      { money: 'mcny', area: 'ha', rate: 7 },
      'RMB 210 million ÷ 2 ha = RMB 105 million per ha',
      '≥\u00A0RMB 75 million per ha',
    ],
    [
      deskEn,
      { money: 'musd', area: 'ha', rate: 7 },
      'USD 30 million ÷ 2 ha = USD 15 million per ha',
      '≥\u00A0USD 10.7143 million per ha',
    ],
    [
      deskEn,
      { money: 'musd', area: 'm2', rate: 7 },
      'USD 30 million ÷ 20,000 m² = USD 1,500 per m²',
      '≥\u00A0USD 1,071.43 per m²',
    ],
  ] as const)('%#', (words, units, sum, bound) => {
    const shown = new Shown(words.check, units);
    expect(shown.arithmetic(judge(intensity, PROJECT), PROJECT)).toBe(sum);
    expect(shown.bounds(intensity)).toBe(bound);
  });

  test('energy per output is written per yuan, also for one who types dollars', () => {
    const energy: Condition = {
      indicator: 'energyPerOutput',
      max: 0.03,
      caseByCase: false,
      sample: true,
    };
    const units: Units = { money: 'musd', area: 'ha', rate: 7 };
    const shown = new Shown(deskEn.check, units);
    expect(shown.arithmetic(judge(energy, PROJECT), PROJECT)).toBe(
      '840 tce ÷ RMB 420 million = 0.02 tce per RMB 10,000',
    );
  });

  test('floors are divided by square metres of land', () => {
    const ratio: Condition = {
      indicator: 'floorAreaRatio',
      min: 1,
      max: 2.5,
      caseByCase: false,
      sample: true,
    };
    const shown = new Shown(deskZh.check, { money: 'wan', area: 'mu', rate: 7 });
    expect(shown.arithmetic(judge(ratio, PROJECT), PROJECT)).toBe(
      '24,000平方米 ÷ 20,000平方米 = 1.2',
    );
    expect(shown.bounds(ratio)).toBe('1至2.5');
  });
});

test('a failing value never looks like its bound', () => {
  const project = { fixed: 19_999.9999, land: 40 };
  const judgement = judge(intensity, project);
  const units: Units = { money: 'wan', area: 'mu', rate: 7 };
  expect(judgement.outcome).toBe('fail');
  expect(new Shown(deskZh.check, units).value('investmentIntensity', 499.9999975)).toBe(
    '500万元/亩',
  );
  expect(shownFor(deskZh.check, units, judgement).arithmetic(judgement, project)).toContain(
    '= 499.9999',
  );
});
