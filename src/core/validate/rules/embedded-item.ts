import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { headings } from '../text/headings.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{ mark: string; next: string }>({
  code: 'rule/embedded-item',
  rule: 'T07',
  severity: 'error',
  title: { zh: '一条里像是并了两条', en: 'Two items that seem joined into one' },
  message: ({ mark, next }) => ({
    zh: `文字中间有编号“${mark}”（后面是“${next}”），像是两条并成了一条；拆成两条，或删去编号。`,
    en: `The item number “${mark}” stands inside the text (before “${next}”), as if two items were joined. Split them or take the number out.`,
  }),
  why: {
    zh: '并在一起的条目，后一条既搜不到也没有自己的依据。来源：对官方目录 2860 条的核对，2 处均为真错。',
    en: 'The second of two joined items can neither be found nor cited. Source: a check of 2,860 official items, in which both hits were faults.',
  },
  bad: 'title: 疫苗生产2．血液制品',
  good: 'title: 疫苗生产',
});

/** A number and a full-width point that is no decimal point, with text before it. */
const ITEM = /(?<=\S)(?<![0-9０-９.．])[0-9０-９]{1,2}．(?![ \u3000]?[0-9０-９])/u;

/** T07: no item number stands inside a title, summary, name or legal wording. */
export const embeddedItem = fileRule(kind, ({ records }, report) => {
  for (const record of records) {
    for (const { text, spanOf } of headings(record)) {
      const found = ITEM.exec(text);
      if (!found) continue;
      const end = found.index + found[0].length;
      const place = { file: record.source.path, span: spanOf(found.index, end) };
      report(diagnose(kind, place, { mark: found[0], next: text.slice(end, end + 8) }));
    }
  }
});
