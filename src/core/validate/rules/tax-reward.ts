import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { claims } from '../text/claims.ts';
import { said } from '../text/clauses.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{ found: string }>({
  code: 'rule/tax-reward',
  rule: 'P02',
  severity: 'error',
  title: {
    zh: '与纳税挂钩或排除竞争的优惠',
    en: 'A benefit tied to tax or against fair competition',
  },
  message: ({ found }) => ({
    zh: `“${found}”属于公平竞争审查不允许的优惠；删去，确有依据的，写明文件名称、文号和公平竞争审查结论的编号。`,
    en: `“${found}” is a benefit that fair competition review does not allow. Take it out, or name the instrument, its number and the number of the review.`,
  }),
  why: {
    zh: '没有法律依据，不得给予特定经营者税收优惠或与纳税挂钩的奖励补贴，也不得限定本地企业。同一分句里否认（不承诺、并不）、同一句里禁止（不得、禁止、取消）的，以及《》里的文件名，不在此列。来源：《公平竞争审查条例》第八条至第十条（2024年8月1日起施行）及其实施办法。',
    en: 'Without a basis in law no zone may grant tax preferences, rewards tied to tax paid, or preferences for local firms. What the same clause denies, the same sentence forbids, or a title in 《》 quotes is not meant. Source: Regulation on Fair Competition Review, articles 8 to 10, in force since 1 August 2024.',
  },
  bad: 'summary: 前三年按纳税额奖励，地方留成全额税收返还。',
  good: 'summary: 符合条件的企业可以依法申请适用企业所得税15%税率。',
});

const REWARD = new RegExp(
  [
    '税收(?:全额|部分)?返还|税收(?:地方)?留成',
    '先征后返|财政返还|返税|退税奖励',
    '按照?(?:企业)?(?:实际)?(?:纳税额?|缴税额?|税收贡献|地方(?:经济|财政)?贡献|地方留成)[^，。；]{0,10}?(?:奖励|返还|补贴|补助|兑现)',
    '与(?:企业)?(?:纳税额?|税收|税收贡献|财政贡献)挂钩的?(?:奖励|补贴|补助)',
    '财政全额(?:承担|补贴|返还|负担|奖励)?',
    '零地价|零土地出让金|土地出让金(?:全额|部分)?返还',
    '本地(?:企业|产品|供应商)优先|优先(?:采购|使用|选用)本地(?:企业)?(?:产品|服务)?|仅限本地企业',
  ].join('|'),
  'gu',
);

/**
 * P02: no reward tied to tax paid, no free land, no preference for local firms. Prose that forbids or
 * explains such benefits is fine, see `said`, and so is the title of a document.
 */
export const taxReward = fileRule(kind, ({ records }, report) => {
  for (const record of records) {
    for (const { text, spanOf } of claims(record, REWARD)) {
      for (const { found, start, end } of said(text, REWARD)) {
        report(diagnose(kind, { file: record.source.path, span: spanOf(start, end) }, { found }));
      }
    }
  }
});
