import type { Diagnostic } from '../diagnostic.ts';
import { en } from './labels.en.ts';
import { zh } from './labels.zh.ts';
import { countDiagnostics, type Report, SourceLines } from './report.ts';

export interface MarkdownOptions {
  readonly lang: 'zh' | 'en';
}

/** Findings that a comment still shows; the rest are counted. */
const SHOWN = 40;
const LABELS = { zh, en };

/** A short summary by file for a comment on a merge request. */
export function formatMarkdown(report: Report, { lang }: MarkdownOptions): string {
  const labels = LABELS[lang];
  if (report.diagnostics.length === 0) return `### ${labels.heading}\n\n${labels.nothing}\n`;
  const lines = new SourceLines(report.sources);
  const counts = countDiagnostics(report.diagnostics);
  const shown = report.diagnostics.slice(0, SHOWN);
  const row = ({ file, span, severity, code, message }: Diagnostic): string => {
    const { line } = lines.position(file, span.start);
    const mark = severity === 'error' ? '❌' : '⚠️';
    return `- ${mark} ${labels.line(line)} ${escape(message[lang])} \`${code}\``;
  };
  const parts = [...Map.groupBy(shown, ({ file }) => file)].map(
    ([file, findings]) => `**\`${report.pathOf(file)}\`**\n\n${findings.map(row).join('\n')}`,
  );
  const hidden = counts.total - shown.length;
  return `${[
    `### ${labels.heading}`,
    `${labels.summary(counts)}${lang === 'zh' ? '。' : '.'}`,
    ...parts,
    ...(hidden > 0 ? [labels.more(shown.length, hidden)] : []),
  ].join('\n\n')}\n`;
}

/** What Markdown or HTML would take for its own; a finding quotes what staff wrote. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#@]/gu, '\\$&').replace(/\s+/gu, ' ');
}
