import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type ParsedRecord, parseRecord } from '../parse/parse-record.ts';
import type { SourceFile } from '../read/source-file.ts';
import { checkSchema } from './check-schema.ts';
import { draftsOf } from './drafts.ts';
import type { InspectedRecord, Inspection } from './inspection.ts';
import { latestPast } from './rules/date-order.ts';
import { FILE_RULES, GLEANERS } from './rules/registry.ts';
import type { FileContext } from './rules/rule.ts';
import { phaseOuts } from './text/phase-outs.ts';
import { proseHashOf } from './text/prose-hash.ts';
import { referencesOf } from './text/references.ts';

/** Parses one file and checks it against its schema and the rules that need no other file. */
export function inspectFile(file: SourceFile, today: string): Inspection {
  const findings: Diagnostic[] = [];
  const report = (finding: Diagnostic): void => void findings.push(finding);
  const record = parseRecord(file, report);
  const data = record && checkSchema(record, report);
  const records = record ? [record] : [];
  const drafts = draftsOf(record && data !== undefined ? [{ record, data }] : []);
  const context: FileContext = { files: [file], records, drafts, today };
  for (const { checkFile } of FILE_RULES) checkFile(context, report);
  return {
    record: record && toInspected(record, data, context),
    findings,
    latest: record ? latestOf(record, today) : '',
  };
}

/** The latest day that has passed of those on which a finding may depend. */
function latestOf(record: ParsedRecord, today: string): string {
  const days = phaseOuts(record).flatMap(({ day }) => (day <= today ? [day] : []));
  return [latestPast(record), ...days].reduce((a, b) => (b > a ? b : a));
}

function toInspected(record: ParsedRecord, data: unknown, context: FileContext): InspectedRecord {
  const { body, address } = record;
  return {
    data: (data ?? record.data) as InspectedRecord['data'],
    fits: data !== undefined,
    bodyOffset: body?.offset,
    bodyParts: address.format === 'mdx' ? body?.parts : undefined,
    references: referencesOf(record),
    proseHash: proseHashOf(context),
    gleaned: Object.fromEntries(
      GLEANERS.flatMap(({ code, glean }) => {
        const gleaned = glean(context);
        return gleaned === undefined ? [] : [[code, gleaned]];
      }),
    ),
  };
}
