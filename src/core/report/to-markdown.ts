import type { Cell, ReportSection, StaffReport } from './report.ts';

/** The report as Markdown, with tables as Gitee, GitLab and GitHub draw them. */
export function toMarkdown(report: StaffReport): string {
  const { title, date, lead, sections } = report;
  const stop = report.locale === 'zh' ? '。' : '. ';
  return [`# ${title}`, `${date}${stop}${lead}`]
    .concat(sections.map((section) => sectionOf(section, report)))
    .join('\n\n')
    .concat('\n');
}

function sectionOf(
  { title, note, columns, rows }: ReportSection,
  { nothing }: StaffReport,
): string {
  const parts = [`## ${title}`, ...(note ? [note] : [])];
  if (rows.length === 0) return [...parts, nothing].join('\n\n');
  const numbers = columns.map((_column, at) => rows.every((row) => row[at]?.number === true));
  const table = [
    line(columns.map(escape)),
    line(numbers.map((number) => (number ? '--:' : '---'))),
    ...rows.map((row) => line(row.map(cellOf))),
  ];
  return [...parts, table.join('\n')].join('\n\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellOf({ text, warn }: Cell): string {
  return warn === true ? `**${escape(text)}**` : escape(text);
}

/** Nothing of a record becomes markup. */
function escape(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\|`*_<>[\]]/gu, '\\$&');
}
