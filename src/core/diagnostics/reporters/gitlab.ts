import { fingerprints } from './fingerprints.ts';
import { type Report, SourceLines } from './report.ts';

export interface GitlabOptions {
  readonly lang: 'zh' | 'en';
}

/** The findings as a Code Quality report, which GitLab shows in a merge request. */
export function formatGitlab(report: Report, { lang }: GitlabOptions): string {
  const lines = new SourceLines(report.sources);
  const prints = fingerprints(report.diagnostics);
  const issues = report.diagnostics.map(({ severity, file, span, code, message }, at) => ({
    description: message[lang],
    check_name: code,
    fingerprint: prints[at],
    severity: severity === 'error' ? 'major' : 'minor',
    location: {
      path: report.pathOf(file),
      lines: {
        begin: lines.position(file, span.start).line,
        end: lines.position(file, span.end).line,
      },
    },
  }));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
