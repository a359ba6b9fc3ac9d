import { diagnose, diagnosticKind, type Span } from '../../diagnostics/diagnostic.ts';
import { formatRecord } from '../format/format-record.ts';
import { isSurelyFormatted } from '../format/is-formatted.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<Readonly<Record<string, never>>>({
  code: 'rule/not-formatted',
  severity: 'warning',
  title: { zh: '写法没有统一', en: 'The file is not in canonical form' },
  message: () => ({
    zh: '从这里起，写法与统一格式不同（字段次序、引号、列表、空行），内容没有错；运行 mulu fmt 或 mulu check --fix。',
    en: 'From here the file differs from the canonical form (order, quotes, lists, blank lines); what it says is fine. Run mulu fmt or mulu check --fix.',
  }),
  why: {
    zh: '表单编辑器、表格导入和手工修改各有写法，不统一时，改一个字会显示成改了整个文件，两人的修改也容易冲突。',
    en: 'Form editor, import and hands write in different ways; without one form a change of a word looks like a change of the file, and edits collide.',
  },
  bad: 'targets: [ "chain-leader" ]',
  good: 'targets:\n  - chain-leader',
});

/** A file whose syntax is right is in the form that `mulu fmt` gives it. */
export const notFormatted = fileRule(kind, ({ records }, report) => {
  for (const record of records) {
    const { path: file, text } = record.source;
    if (isSurelyFormatted(record)) continue;
    const formatted = formatRecord(record);
    if (formatted !== text) {
      report(diagnose(kind, { file, span: firstDifference(text, formatted) }, {}));
    }
  }
});

/** The first line that is another, as it stands in the file. */
function firstDifference(text: string, formatted: string): Span {
  let at = 0;
  while (at < text.length && text.charAt(at) === formatted.charAt(at)) at += 1;
  const start = text.lastIndexOf('\n', Math.min(at, text.length - 1) - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, end: Math.max(start + 1, end === -1 ? text.length : end) };
}
