import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { type IndicatorId, INDICATORS } from '../../model/thresholds.ts';
import { rule } from './rule.ts';

const kind = diagnosticKind<{ name: { zh: string; en: string }; value: number; median: number }>({
  code: 'rule/outlier',
  rule: 'N03',
  severity: 'warning',
  title: { zh: '指标与同产业相差十倍以上', en: 'An indicator ten times off its sector' },
  message: ({ name, value, median }) => ({
    zh: `${name.zh} ${value} 与同产业的中位数 ${median} 相差十倍以上；核对单位（万元和元、亿元和万元、亩和平方米）和小数点。`,
    en: `${name.en} is ${value}, more than ten times off the sector’s median of ${median}. Check the unit and the decimal point.`,
  }),
  why: {
    zh: '万元写成元、亿写成万，数就差一万倍，单独看一条不易发现。',
    en: 'A wrong unit changes a number ten-thousandfold, which nobody sees in one entry alone.',
  },
  bad: 'investmentIntensity: { min: 3500000, unit: 万元/亩 }',
  good: 'investmentIntensity: { min: 350, unit: 万元/亩 }',
});

/** Values from which a median says something. */
const ENOUGH = 5;
const FAR = 10;
/** Whole sums differ more, between a factory and an office. */
const FAR_SUM = 100;

/** N03: no threshold is ten times above or below the median of its sector. */
export const outlier = rule(kind, ({ drafts: { zh } }, report) => {
  const values = zh.entry.flatMap(({ data, record }) =>
    Object.entries(data.thresholds).flatMap(([id, written]) => {
      const side = written?.min !== undefined ? 'min' : 'max';
      const value = written?.[side];
      if (value === undefined || value <= 0) return [];
      const group = `${record.address.sector ?? ''} ${id} ${side} ${written?.unit ?? ''}`;
      return [{ id: id as IndicatorId, side, value, record, group }];
    }),
  );
  for (const group of Map.groupBy(values, (one) => one.group).values()) {
    if (group.length < ENOUGH) continue;
    const sorted = group.map(({ value }) => value).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    for (const { id, side, value, record } of group) {
      const far = id === 'minInvestment' ? FAR_SUM : FAR;
      if (value < median * far && value > median / far) continue;
      const place = { file: record.source.path, span: record.locate(['thresholds', id, side]) };
      report(diagnose(kind, place, { name: INDICATORS[id].name, value, median }));
    }
  }
});
