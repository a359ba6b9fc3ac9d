import { type Bilingual, diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { type QuantityUse, quantityUses } from '../text/quantities.ts';
import { fileRule } from './rule.ts';

type Bound = 'min' | 'max' | 'value';
type Fault =
  | { readonly is: 'reversed'; readonly min: number; readonly max: number }
  | { readonly is: 'negative'; readonly value: number; readonly at: Bound }
  | { readonly is: 'above'; readonly value: number; readonly at: Bound; readonly limit: number }
  | { readonly is: 'empty' };

const kind = diagnosticKind<{ name: Bilingual; fault: Fault }>({
  code: 'rule/quantity-range',
  rule: 'N02',
  severity: 'error',
  title: { zh: '数值或范围不可能成立', en: 'A value or range that cannot be' },
  message: ({ name, fault }) => {
    switch (fault.is) {
      case 'reversed':
        return {
          zh: `“${name.zh}”的下限 ${fault.min} 大于上限 ${fault.max}；核对两个数，可能写反了。`,
          en: `The minimum ${fault.min} of “${name.en}” is above its maximum ${fault.max}. Check both; they may be swapped.`,
        };
      case 'negative':
        return {
          zh: `“${name.zh}”是负数 ${fault.value}；写不小于 0 的数。`,
          en: `“${name.en}” is ${fault.value}, below zero. Write a number that is not negative.`,
        };
      case 'above':
        return {
          zh: `“${name.zh}”是 ${fault.value}，超过 ${fault.limit}；核对是不是多写了一位。`,
          en: `“${name.en}” is ${fault.value}, above ${fault.limit}. Look for a digit too many.`,
        };
      case 'empty':
        return {
          zh: `“${name.zh}”没有 min 也没有 max；写上数值和单位，一事一议的写 caseByCase: true，没有要求就删去。`,
          en: `“${name.en}” has neither min nor max. Give value and unit, write caseByCase: true, or take it out.`,
        };
    }
  },
  why: {
    zh: '自测页按这些数字判断是否达标，写反的范围会使所有项目都不达标。',
    en: 'The self-check decides by these numbers; a reversed range fails every project.',
  },
  bad: 'floorAreaRatio: { min: 2.5, max: 1.0, unit: 无量纲 }',
  good: 'floorAreaRatio: { min: 1.0, max: 2.5, unit: 无量纲 }',
});

/** N02: ranges are not reversed, numbers neither negative nor above what can be, thresholds not empty. */
export const quantityRange = fileRule(kind, ({ drafts }, report) => {
  for (const use of quantityUses(drafts)) {
    const { record, path, name } = use;
    for (const fault of faultsOf(use)) {
      const place =
        fault.is === 'empty'
          ? record.locate(path, 'key')
          : record.locate([...path, fault.is === 'reversed' ? 'min' : fault.at]);
      report(diagnose(kind, { file: record.source.path, span: place }, { name, fault }));
    }
  }
});

function faultsOf({ numbers, limit, caseByCase }: QuantityUse): Fault[] {
  const { min, max } = numbers;
  const faults: Fault[] = [];
  for (const at of ['min', 'max', 'value'] as const) {
    const value = numbers[at];
    if (value === undefined) continue;
    if (value < 0) faults.push({ is: 'negative', value, at });
    else if (limit !== undefined && value > limit) faults.push({ is: 'above', value, at, limit });
  }
  if (min !== undefined && max !== undefined && min > max) {
    faults.push({ is: 'reversed', min, max });
  }
  const empty = Object.values(numbers).every((value) => value === undefined);
  if (empty && !caseByCase) faults.push({ is: 'empty' });
  return faults;
}
