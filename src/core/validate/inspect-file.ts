import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type ParsedRecord, parseRecord } from '../parse/parse-record.ts';
import type { SourceFile } from '../read/source-file.ts';
import { checkSchema } from './check-schema.ts';
import { draftsOf } from './drafts.ts';
import type { InspectedRecord, Inspection } from './inspection.ts';
import { latestPast } from './rules/date-order.ts';
import { FILE_RULES } from './rules/registry.ts';
import { phaseOuts } from './text/phase-outs.ts';
import { referencesOf } from './text/references.ts';

/** Parses one file and checks it against its schema and the rules that need no other file. */
export function inspectFile(file: SourceFile, today: string): Inspection {
  const findings: Diagnostic[] = [];
  const report = (finding: Diagnostic): void => void findings.push(finding);
  const record = parseRecord(file, report);
  const data = record && checkSchema(record, report);
  const records = record ? [record] : [];
  const drafts = draftsOf(record && data !== undefined ? [{ record, data }] : []);
  for (const { checkFile } of FILE_RULES)
    checkFile({ files: [file], records, drafts, today }, report);
  return {
    record: record && toInspected(record, data),
    findings,
    latest: record ? latestOf(record, today) : '',
  };
}

/** The latest day that has passed of those on which a finding may depend. */
function latestOf(record: ParsedRecord, today: string): string {
  const days = phaseOuts(record).flatMap(({ day }) => (day <= today ? [day] : []));
  return [latestPast(record), ...days].reduce((a, b) => (b > a ? b : a));
}

function toInspected(record: ParsedRecord, data: unknown): InspectedRecord {
  const { body, address } = record;
  return {
    data: (data ?? record.data) as InspectedRecord['data'],
    fits: data !== undefined,
    bodyOffset: body?.offset,
    bodyParts: address.format === 'mdx' ? body?.parts : undefined,
    references: referencesOf(record),
  };
}
