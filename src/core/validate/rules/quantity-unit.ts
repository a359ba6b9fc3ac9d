import { type Bilingual, diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { isForeignToYaml } from '../text/full-width.ts';
import { quantityUses } from '../text/quantities.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{
  name: Bilingual;
  value: string;
  unit: string | undefined;
  units: readonly string[];
}>({
  code: 'rule/quantity-unit',
  rule: 'N01',
  severity: 'error',
  title: { zh: '数字没有单位，或单位不能用', en: 'A number without a unit, or with a wrong one' },
  message: ({ name, value, unit, units }) => {
    const allowed = units.join('、');
    const [first = ''] = units;
    // Among all units of the list none is more likely than another.
    const guess = units.length > 3 ? undefined : `${value} ${first}`;
    return unit === undefined
      ? {
          zh: `“${name.zh}”写了 ${value}，没有单位${guess === undefined ? '；' : `；是不是 ${guess}？`}写上 unit，可用：${allowed}。`,
          en: `“${name.en}” is ${value} without a unit${guess === undefined ? '.' : `; is it ${guess}?`} Add unit. Allowed: ${allowed}.`,
        }
      : {
          zh: `“${name.zh}”不能用单位“${unit}”；可用：${allowed}。先换算数值，再改单位。`,
          en: `“${name.en}” cannot be given in “${unit}”. Allowed: ${allowed}. Convert the number, then the unit.`,
        };
  },
  why: {
    zh: '万元与元、亩与平方米相差几百上千倍；英文页面按单位换算，单位不对，公布的数字就不对。',
    en: 'Yuan and ten thousand yuan, mu and square metres differ by hundreds; English pages are converted by the unit, so a wrong unit publishes a wrong figure.',
  },
  bad: 'investmentIntensity: { min: 350, sample: true }',
  good: 'investmentIntensity: { min: 350, unit: 万元/亩, sample: true }',
});

/** N01: every number has a unit of the closed list, and one that fits what is measured. */
export const quantityUnit = fileRule(kind, ({ drafts }, report) => {
  for (const { record, path, name, numbers, unit, units } of quantityUses(drafts)) {
    const values = [numbers.min, numbers.max, numbers.value].filter((value) => value !== undefined);
    if (unit === undefined ? values.length === 0 : units.includes(unit)) continue;
    if (unit !== undefined && isForeignToYaml(unit)) continue;
    const first = (['min', 'max', 'value'] as const).find((one) => numbers[one] !== undefined);
    const span = record.locate([...path, unit === undefined ? (first ?? 'unit') : 'unit']);
    const value = values.map(String).join('–');
    report(diagnose(kind, { file: record.source.path, span }, { name, value, unit, units }));
  }
});
