import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { headings } from '../text/headings.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{ mark: string }>({
  code: 'rule/cut-off-start',
  rule: 'T08',
  severity: 'error',
  title: { zh: '文字像在开头被截断', en: 'A text that seems cut off at its beginning' },
  message: ({ mark }) => ({
    zh: `以“${mark}”开头，像是上一行的后半截；把前面的文字补上，或删去“${mark}”。`,
    en: `It begins with “${mark}” like the rest of the line above. Put the beginning back or take the mark out.`,
  }),
  why: {
    zh: '从表格或 PDF 粘贴时，一条常被断成两条。以数字和单位开头是正常写法，不在此列。',
    en: 'Pasting from tables or PDF often cuts one item in two. To begin with a number and its unit is normal and not meant.',
  },
  bad: 'title: ）及其他血液制品',
  good: 'title: 疫苗（含新佐剂）及其他血液制品',
});

const START = /^\s*([，。；、,;）)》”】〕])/u;

/** T08: no title, summary, name or legal wording begins with a mark that needs something before it. */
export const cutOffStart = fileRule(kind, ({ records }, report) => {
  for (const record of records) {
    for (const { text, spanOf } of headings(record)) {
      const found = START.exec(text);
      const mark = found?.[1];
      if (!found || mark === undefined) continue;
      const at = found[0].length - 1;
      report(diagnose(kind, { file: record.source.path, span: spanOf(at, at + 1) }, { mark }));
    }
  }
});
