import { type Report, SourceLines } from './report.ts';

export interface GithubOptions {
  readonly lang: 'zh' | 'en';
}

/** The findings as workflow commands, which GitHub shows beside the lines of a pull request. */
export function formatGithub(report: Report, { lang }: GithubOptions): string {
  const lines = new SourceLines(report.sources);
  return report.diagnostics
    .map(({ severity, file, span, code, message }) => {
      const start = lines.position(file, span.start);
      const end = lines.position(file, span.end);
      const properties = {
        file: report.pathOf(file),
        line: start.line,
        endLine: end.line,
        // GitHub shows columns only when the place is within one line, and refuses them otherwise.
        ...(start.line === end.line && { col: start.column, endColumn: end.column }),
        title: code,
      };
      const list = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
      return `::${severity} ${list.join(',')}::${data(message[lang])}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
