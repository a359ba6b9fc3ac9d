import type { Log } from 'sarif';
import type { DiagnosticKind, Span } from '../diagnostic.ts';
import { fingerprints } from './fingerprints.ts';
import { type Report, SourceLines } from './report.ts';

export interface SarifOptions {
  readonly lang: 'zh' | 'en';
  /** What is known of each code. */
  readonly kinds: readonly DiagnosticKind<never>[];
}

/** The findings as SARIF 2.1.0, with the rules that have one. Columns count UTF-16 units from one. */
export function formatSarif(report: Report, { lang, kinds }: SarifOptions): string {
  const lines = new SourceLines(report.sources);
  const prints = fingerprints(report.diagnostics);
  const found = new Set(report.diagnostics.map(({ code }) => code));
  const rules = kinds
    .filter(({ code }) => found.has(code))
    .map(({ code, severity, title, why }) => ({
      id: code,
      shortDescription: { text: title[lang] },
      fullDescription: { text: why[lang] },
      defaultConfiguration: { level: severity },
    }));
  const indexOf = new Map(rules.map(({ id }, index) => [id as string, index]));
  const place = (file: string, span: Span) => {
    const start = lines.position(file, span.start);
    const end = lines.position(file, span.end);
    return {
      artifactLocation: { uri: encodeURI(report.pathOf(file)) },
      region: {
        ...{ startLine: start.line, startColumn: start.column },
        ...{ endLine: end.line, endColumn: end.column },
      },
    };
  };
  const results = report.diagnostics.map(
    ({ code, severity, file, span, message, related }, at) => ({
      ruleId: code,
      ruleIndex: indexOf.get(code) ?? -1,
      level: severity,
      message: { text: message[lang] },
      locations: [{ physicalLocation: place(file, span) }],
      ...(related && {
        relatedLocations: related.map((other) => ({
          physicalLocation: place(other.file, other.span),
          message: { text: other.message[lang] },
        })),
      }),
      partialFingerprints: { 'mulu/v1': prints[at] ?? '' },
    }),
  );
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'mulu', rules } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}
