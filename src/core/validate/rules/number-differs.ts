import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { type IndicatorId, INDICATORS } from '../../model/thresholds.ts';
import { passages } from '../text/passages.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{ name: { zh: string; en: string }; found: string; value: string }>({
  code: 'rule/number-differs',
  rule: 'N04',
  severity: 'warning',
  title: { zh: '正文的数与指标不同', en: 'The text and the indicator have different numbers' },
  message: ({ name, found, value }) => ({
    zh: `这里写${name.zh} ${found}，指标里是 ${value}；核对后改成一致，或只写在指标里。`,
    en: `Here ${name.en} is ${found}, but the indicator says ${value}. Make them agree, or state it in the indicator only.`,
  }),
  why: {
    zh: '同一门槛有两个数，投资者不知道按哪个，修改时也容易只改一处。数字只写一处。',
    en: 'With two numbers for one threshold nobody knows which holds, and only one of them gets updated.',
  },
  bad: '投资强度不低于300万元/亩（指标写的是 350 万元/亩）',
  good: '投资强度的要求见指标。',
});

const ASKED = '(?:要求)?(?:不低于|不少于|不高于|不超过|达到|应达|为|须达到|至少)?';

/** N04: an indicator that the text names with a number has that number. */
export const numberDiffers = fileRule(kind, ({ drafts }, report) => {
  for (const { data, record } of drafts.zh.entry) {
    for (const [id, written] of Object.entries(data.thresholds)) {
      const { name } = INDICATORS[id as IndicatorId];
      const unit = written?.unit;
      if (!written || unit === undefined || !record.source.text.includes(name.zh)) continue;
      const pattern = new RegExp(
        `${name.zh}${ASKED} ?(\\d[\\d,]*(?:\\.\\d+)?) ?(${unit.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')})(?![/·])`,
        'gu',
      );
      const uses = passages(record).flatMap(({ text, locale, spanOf }) =>
        locale === 'en'
          ? []
          : [...text.matchAll(pattern)].map(({ 0: all, 1: digits = '', index }) => ({
              digits,
              span: spanOf(index, index + all.length),
            })),
      );
      const known = [written.min, written.max].filter((one) => one !== undefined);
      const wrong = uses.filter(
        ({ digits }) => !known.includes(Number(digits.replaceAll(',', ''))),
      );
      for (const { digits, span } of wrong) {
        const params = { name, found: `${digits}${unit}`, value: `${known.join('–')}${unit}` };
        report(diagnose(kind, { file: record.source.path, span }, params));
      }
    }
  }
});
