import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { headings } from '../text/headings.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{ mark: string }>({
  code: 'rule/cut-off-end',
  rule: 'T06',
  severity: 'error',
  title: { zh: '文字像在末尾被截断', en: 'A text that seems cut off at its end' },
  message: ({ mark }) => ({
    zh: `以“${mark}”结尾，像是后面还有文字没有贴上；补全，或删去末尾的“${mark}”。`,
    en: `It ends in “${mark}” as if the rest had been cut off. Complete it or take the mark out.`,
  }),
  why: {
    zh: '从表格或 PDF 粘贴时常在换行处断开。来源：对官方目录 2860 条的核对，3 处均为真错。',
    en: 'Text pasted from tables or PDF often breaks at a line end. Source: a check of 2,860 official items, in which all 3 hits were faults.',
  },
  bad: 'title: 疫苗、血液制品、',
  good: 'title: 疫苗、血液制品',
});

const END = /[，、；（(,]\s*$/u;

/** T06: no title, summary, name or legal wording ends in a mark after which more must come. */
export const cutOffEnd = fileRule(kind, ({ records }, report) => {
  for (const record of records) {
    for (const { text, spanOf } of headings(record)) {
      const found = END.exec(text);
      if (!found) continue;
      const place = { file: record.source.path, span: spanOf(found.index, found.index + 1) };
      report(diagnose(kind, place, { mark: found[0].trim() }));
    }
  }
});
