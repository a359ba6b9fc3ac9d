import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { rule } from './rule.ts';

const kind = diagnosticKind<{ title: string; near: string | undefined }>({
  code: 'rule/unregistered-document',
  rule: 'L04',
  severity: 'warning',
  title: { zh: '正文提到的文件没有登记', en: 'A document in the text that is not registered' },
  message: ({ title, near }) => ({
    zh: `《${title}》没有登记在 policies 里${near ? `，是不是《${near}》？` : '；登记这个文件并用 [名称](policy:编号) 引用，标准或书名可列入 allowances.yaml。'}`,
    en: `《${title}》 is not registered in policies${near ? `; is it 《${near}》?` : '. Register it and link it as [name](policy:ID); titles of standards or books may go into allowances.yaml.'}`,
  }),
  why: {
    zh: '没有登记的文件不会被检查是否现行有效，废止以后正文仍会引用它。',
    en: 'What is not registered is not checked for validity, and the text goes on citing it when it is repealed.',
  },
  bad: '按《某某办法》办理。',
  good: '按[《外商投资法》](policy:foreign-investment-law-2020)办理。',
});

const TITLE = /《([^《》\n]{2,60})》/gu;

/** L04: documents in 《…》 of the bodies of entries, opportunities and guides are in the register. */
export const unregisteredDocument = rule(kind, ({ drafts: { zh } }, report) => {
  const titles = zh.policy.flatMap(({ data }) => [data.title.zh, data.short.zh]);
  const known = new Set(titles.map(plain));
  // A full title contains the short one: 《中华人民共和国外商投资法》 is 《外商投资法》.
  const parts = [...known].filter((one) => one.length >= 4);
  const verdicts = new Map<string, boolean>();
  const isKnown = (title: string): boolean => {
    const name = plain(title);
    let verdict = verdicts.get(name);
    if (verdict === undefined) {
      verdict = known.has(name) || parts.some((one) => name.includes(one) || one.includes(name));
      verdicts.set(name, verdict);
    }
    return verdict;
  };
  for (const { record } of [...zh.entry, ...zh.opportunity, ...zh.guide]) {
    const seen = new Set<string>();
    const { body } = record;
    for (const { 0: all, 1: title = '', index } of body?.text.matchAll(TITLE) ?? []) {
      if (seen.has(title) || isKnown(title)) continue;
      seen.add(title);
      const start = (body?.offset ?? 0) + index;
      const place = { file: record.source.path, span: { start, end: start + all.length } };
      report(diagnose(kind, place, { title, near: nearest(title, titles) }));
    }
  }
});

function plain(title: string): string {
  return title.replace(/[《》“”\s]|[（(][^（）()]*[)）]|^中华人民共和国/gu, '');
}
