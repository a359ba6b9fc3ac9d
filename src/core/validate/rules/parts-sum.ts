import { type Bilingual, diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { rule } from './rule.ts';

const kind = diagnosticKind<{ name: Bilingual; sum: number; total: number }>({
  code: 'rule/parts-sum',
  rule: 'N06',
  severity: 'warning',
  title: { zh: '各部分之和与总数不符', en: 'Parts that do not add up to the total' },
  message: ({ name, sum, total }) => ({
    zh: `“${name.zh}”的总数是 ${total}，各部分合计 ${sum}；核对数字，或补上漏掉的部分。`,
    en: `The total of “${name.en}” is ${total}, but its parts add up to ${sum}. Check the numbers or add what is missing.`,
  }),
  why: {
    zh: '成果页把各部分画成图，合计对不上，读者就不知道该信哪一个。',
    en: 'The results page draws the parts; where they do not add up, readers cannot tell which number to trust.',
  },
  bad: 'value: 19\nparts: [{ label: { zh: 医药健康, en: Medicine }, value: 7 }, { label: { zh: 其他, en: Others }, value: 11 }]',
  good: 'value: 19\nparts: [{ label: { zh: 医药健康, en: Medicine }, value: 7 }, { label: { zh: 其他, en: Others }, value: 12 }]',
});

/** N06: the parts of a milestone add up to its value. */
export const partsSum = rule(kind, ({ drafts }, report) => {
  for (const { data, record } of drafts.zh.zone) {
    data.milestones.forEach(({ title, value, parts = [] }, at) => {
      if (value === undefined || parts.length === 0) return;
      const sum = Number(parts.reduce((all, part) => all + part.value, 0).toFixed(6));
      if (sum === value) return;
      const span = record.locate(['milestones', at, 'value']);
      report(
        diagnose(kind, { file: record.source.path, span }, { name: title, sum, total: value }),
      );
    });
  }
});
