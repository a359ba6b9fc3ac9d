import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { passagesWith } from '../text/passages.ts';
import { fileRule } from './rule.ts';
import { TRADITIONAL } from './traditional-character.zh.ts';

const kind = diagnosticKind<{ found: string; write: string }>({
  code: 'rule/traditional-character',
  rule: 'T10',
  severity: 'warning',
  title: { zh: '简体文字里有繁体字', en: 'Traditional characters in simplified Chinese' },
  message: ({ found, write }) => ({
    zh: `“${found}”里有繁体字；写成“${write}”。繁体页面由网站自动生成。`,
    en: `“${found}” has traditional characters. Write “${write}”; the traditional pages are made by the site.`,
  }),
  why: {
    zh: '政府网站使用规范汉字。来源：《国家通用语言文字法》第三、九条。',
    en: 'Official sites use standard characters. Source: Law on the Standard Spoken and Written Chinese Language, articles 3 and 9.',
  },
  bad: 'title: 疫苗研發及生產',
  good: 'title: 疫苗研发及生产',
});

const letters = Array.from(TRADITIONAL);
const SIMPLE = new Map(
  letters.flatMap((one, at) => (at % 2 === 0 ? [[one, letters[at + 1] ?? one] as const] : [])),
);
const RUN = new RegExp(`[${[...SIMPLE.keys()].join('')}]+`, 'gu');

/** T10: Chinese prose is in simplified characters; aliases may be in traditional ones, for the search. */
export const traditionalCharacter = fileRule(kind, ({ records }, report) => {
  for (const record of records) {
    if (record.address.locale !== 'zh') continue;
    for (const { text, locale, field, spanOf } of passagesWith(record, RUN)) {
      if (locale !== 'zh' || field?.name === 'aliases') continue;
      for (const { 0: found, index } of text.matchAll(RUN)) {
        const write = Array.from(found, (one) => SIMPLE.get(one) ?? one).join('');
        const span = spanOf(index, index + found.length);
        report(diagnose(kind, { file: record.source.path, span }, { found, write }));
      }
    }
  }
});
