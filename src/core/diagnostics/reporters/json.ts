import type { Diagnostic, Span } from '../diagnostic.ts';
import { countDiagnostics, type Report, SourceLines } from './report.ts';

export interface JsonOptions {
  /** Number of the rule in the domain's list, by code. */
  readonly ruleOf: (code: string) => string | undefined;
}

/**
 * The findings for programs, with every field in a fixed order. `version` grows when a field
 * changes its meaning or goes; new fields may come without notice. Lines and columns count from one.
 */
export function formatJson(report: Report, { ruleOf }: JsonOptions): string {
  const lines = new SourceLines(report.sources);
  const place = (file: string, span: Span) => {
    const start = lines.position(file, span.start);
    const end = lines.position(file, span.end);
    return {
      ...{ line: start.line, column: start.column },
      ...{ endLine: end.line, endColumn: end.column },
    };
  };
  const finding = ({ code, severity, file, span, message, related, fix }: Diagnostic) => ({
    code,
    rule: ruleOf(code),
    severity,
    file: report.pathOf(file),
    ...place(file, span),
    message: { zh: message.zh, en: message.en },
    related: related?.map((other) => ({
      file: report.pathOf(other.file),
      ...place(other.file, other.span),
      message: { zh: other.message.zh, en: other.message.en },
    })),
    fix: fix?.map((edit) => ({ ...place(file, edit), text: edit.text })),
  });
  const output = {
    version: 1,
    summary: countDiagnostics(report.diagnostics),
    findings: report.diagnostics.map(finding),
  };
  return `${JSON.stringify(output, undefined, 2)}\n`;
}
