import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { spanWithin } from '../../parse/locate.ts';
import { passagesWith } from '../text/passages.ts';
import { textFields } from '../text/text-fields.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{ found: string }>({
  code: 'rule/placeholder',
  rule: 'T12',
  severity: 'error',
  title: { zh: '占位文字没有替换', en: 'A placeholder was left' },
  message: ({ found }) => ({
    zh: `“${found}”是占位文字；写上真实内容，还没有内容就删去这一句或这个字段。`,
    en: `“${found}” is a placeholder. Write the real text, or take the sentence or field out until there is one.`,
  }),
  why: {
    zh: '占位文字被发布是网站检查的扣分项，也使条目不可信。来源：国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》。',
    en: 'Published placeholders count against a site in inspections and cost trust. Source: inspection indicators for government sites, State Council General Office letter (2019) No. 19.',
  },
  bad: 'summary: 待定',
  good: 'summary: 人用疫苗的研发和生产。',
});

/**
 * 待定 and 同上 only where the phrase ends, as 等待定价 and 共同上市 are ordinary words; Latin ones only
 * as words of their own.
 */
const PLACEHOLDERS = new RegExp(
  [
    '待定(?=$|[\\s，。；、！？）)”】])',
    '(?<=^|[\\s，。；、：（(“【])同上(?=$|[\\s，。；、）)”】])',
    '(?:此处|这里)(?:填写|补充)',
    '(?<![A-Za-z])(?:[Xx]{3,}|TBD|TBC|TODO|FIXME)(?![A-Za-z])',
    '(?<![A-Za-z])[Ll]orem(?: [Ii]psum)?(?![A-Za-z])',
  ].join('|'),
  'gu',
);

/** Stands in every placeholder. */
const SIGN = /待定|同上|此处|这里|[Xx]{3}|TB[DC]|TODO|FIXME|[Ll]orem/u;

/** T12: no placeholder is left in prose or in the number of a document. */
export const placeholder = fileRule(kind, ({ records }, report) => {
  for (const record of records) {
    const file = record.source.path;
    for (const { text, field, spanOf } of passagesWith(record, SIGN)) {
      if (field?.name === 'notes') continue;
      for (const { 0: found, index } of text.matchAll(PLACEHOLDERS)) {
        report(diagnose(kind, { file, span: spanOf(index, index + found.length) }, { found }));
      }
    }
    for (const { text, format } of textFields(record)) {
      if (format !== 'document-number') continue;
      for (const { 0: found, index } of text.value.matchAll(PLACEHOLDERS)) {
        const span = spanWithin(text, index, index + found.length);
        report(diagnose(kind, { file, span }, { found }));
      }
    }
  }
});
