import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { codesNamed, formerNameOf, INDUSTRY_CODES } from '../../industry/industry-codes.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{
  code: string;
  written: string;
  official: string;
  /** Whether `written` is what the code meant in GB/T 4754-2011. */
  former: boolean;
  /** Where the written name stands now, e.g. `3071`. */
  now: string;
}>({
  code: 'rule/industry-name',
  rule: 'G02',
  severity: 'error',
  title: {
    zh: '行业名称与代码不符',
    en: 'The industry name is not that of the code',
  },
  message: ({ code, written, official, former, now }) => {
    const since = former
      ? { zh: `2017年起是${official}`, en: `has meant ${official} since 2017` }
      : { zh: `是${official}`, en: `is ${official}` };
    const moved = now
      ? { zh: `${written}现在是 ${now}`, en: `${written} is ${now} now` }
      : { zh: `没有名为${written}的代码`, en: `no code is called ${written}` };
    return {
      zh: `代码 ${code} ${since.zh}，${moved.zh}；想清楚是哪一个，代码和名称一起改。`,
      en: `The code ${code} ${since.en}; ${moved.en}. Decide which is meant and write code and name together.`,
    };
  },
  why: {
    zh: '2011版到2017版有 213 个四位代码换了名称，其中 110 个旧名称还在别的代码下，只查代码发现不了。来源：GB/T 4754-2011、GB/T 4754-2017（含第1号修改单）。',
    en: 'From 2011 to 2017 the names of 213 four-digit codes changed, and 110 old names live on under other codes. Source: GB/T 4754-2011 and GB/T 4754-2017 with amendment 1.',
  },
  bad: 'industry: [{ code: "3032", name: 建筑陶瓷制品制造 }]',
  good: 'industry: [{ code: "3071", name: 建筑陶瓷制品制造 }]',
});

/** G02: the name is that of the code in GB/T 4754-2017 as amended, letter by letter. */
export const industryName = fileRule(kind, ({ drafts }, report) => {
  for (const { data, record } of drafts.zh.entry) {
    data.industry.forEach(({ code, name: written }, index) => {
      const official = INDUSTRY_CODES.get(code)?.name;
      if (official === undefined || official === written) return;
      const former = formerNameOf(code) === written;
      const now = codesNamed(written).slice(0, 2).join('、');
      const span = record.locate(['industry', index, 'name']);
      const place = { file: record.source.path, span };
      report(diagnose(kind, place, { code, written, official, former, now }));
    });
  }
});
