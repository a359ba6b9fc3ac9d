import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { said } from '../text/clauses.ts';
import { claims } from '../text/claims.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{ found: string; sort: 'promise' | 'rank' | 'superlative' }>({
  code: 'rule/promise',
  rule: 'P01',
  severity: 'error',
  title: { zh: '承诺性或极限用语', en: 'A promise or a superlative' },
  message: ({ found, sort }) => {
    switch (sort) {
      case 'promise':
        return {
          zh: `“${found}”是承诺，目录只说明方向；写清条件和由谁认定，例如“符合条件的，可以申请”。`,
          en: `“${found}” promises what the catalogue cannot give. State the conditions and who decides.`,
        };
      case 'rank':
        return {
          zh: `“${found}”只用于国家批准的正式名称，例如国家级经济技术开发区；写正式名称，或删去。`,
          en: `“${found}” belongs to officially approved names only. Write the official name or take it out.`,
        };
      case 'superlative':
        return {
          zh: `“${found}”是极限用语；改成可以核对的事实和数字，并注明来源。`,
          en: `“${found}” is a superlative. Give a fact or figure that can be checked, with its source.`,
        };
    }
  },
  why: {
    zh: '列入目录不等于获得认定或优惠；“国家级”“最高级”“最佳”等用语不得用于宣传。同一分句里否认（不等于、并不）、同一句里禁止（不得、禁止）的，以及《》里的文件名，不在此列。来源：《广告法》第九条，财税〔2020〕31号。',
    en: 'To be listed is not to be recognised or relieved of tax; words such as “national-level” and “best” may not be used to advertise. What the same clause denies, the same sentence forbids, or a title in 《》 quotes is not meant. Source: Advertising Law, article 9; Cai Shui [2020] No. 31.',
  },
  bad: 'summary: 落户即保证享受15%税率，是全国最优惠的园区。',
  good: 'summary: 符合条件的企业可以申请适用15%税率，由税务机关依法管理。',
});

const PROMISE =
  /已经认定|保证享受|确保享受|自动符合|自动享受|必然享受|必定享受|零风险|包获批|保证获批/gu;
/** 国家级 before the noun of an official title, or beside 省级 as a level of government, is a fact. */
const RANK =
  /国家级(?!(?:[\p{Script=Han}]{0,10})(?:新区|开发区|经开区|高新区|产业园|园区|示范区|示范基地|试验区|保护区|保税区|名胜区|公园|中心|实验室|孵化器|众创空间|专精特新|小巨人|绿色工厂|试点|目录|规划|标准|人才|项目库|非物质文化遗产)|[、和或及与]|(?:机构|部门)?审批)(?<![省市][级][、和或及与]国家级)/gu;
/** Claims of rank. 最低, 最高, 最近, 最终, 最大化 and 第一条, 第一类, 第一批 are ordinary words. */
const SUPERLATIVE = new RegExp(
  [
    '最(?:优惠|便宜|先进|强|好|便捷|领先|权威|理想|完善|齐全|顶级|受欢迎|具(?:竞争|吸引|影响|活力|潜力)|有(?:竞争|吸引|影响|优势|实力)|高级|高端)',
    '最佳(?!可行|可得|实践|估计|证据)',
    '最优(?!化|先|解|惠)',
    '(?:全国|全球|世界|国内|国际|亚洲|中国|全省|海南|全市|海口|行业|业内|同类|华南)(?:规模|排名|综合实力)?(?:最(?!近|终|后|初|低)\\p{Script=Han}{1,2}|唯一|首屈一指|第一(?!批|次|届|部|期|轮|季|产业|类|阶段|条|号|例|汽车|手))',
    '(?:排名|位居|位列|稳居)第一|第一品牌',
    '独一无二|绝无仅有|史无前例|无与伦比|顶级(?!域名)',
  ].join('|'),
  'gu',
);

const SORTS = [
  ['promise', PROMISE],
  ['rank', RANK],
  ['superlative', SUPERLATIVE],
] as const;

/** Stands wherever there is one of them. */
const ANY = new RegExp(SORTS.map(([, pattern]) => pattern.source).join('|'), 'u');

/** P01: the catalogue promises nothing and makes no claim of rank; what is denied or quoted is fine. */
export const promise = fileRule(kind, ({ records }, report) => {
  for (const record of records) {
    const file = record.source.path;
    for (const { text, spanOf } of claims(record, ANY)) {
      const faults = SORTS.flatMap(([sort, pattern]) =>
        said(text, pattern).map(({ found, start, end }) => ({ found, sort, start, end })),
      );
      for (const { found, sort, start, end } of faults) {
        report(diagnose(kind, { file, span: spanOf(start, end) }, { found, sort }));
      }
    }
  }
});
