import { diagnose, type Report } from '../diagnostics/diagnostic.ts';
import type { ReadResult } from '../read/read-catalogue.ts';
import type { Locale, RecordKind } from '../read/source-file.ts';
import { draftsOf } from './drafts.ts';
import { orphanTranslation } from './findings.ts';
import { type Inspection, toKeptRecord } from './inspection.ts';
import type { Drafts, RuleContext } from './rules/rule.ts';
import { CATALOGUE_RULES } from './rules/registry.ts';

export interface ValidateInput extends ReadResult {
  /** What each of `files` shows by itself, in their order. */
  readonly inspections: readonly Inspection[];
  readonly today: string;
}

/** Reports what each file shows by itself and what the whole shows; gives the sound records. */
export function validate(input: ValidateInput, report: Report): Drafts {
  const inspected = input.files.flatMap((file, index) => {
    const inspection = input.inspections[index];
    const record = inspection && toKeptRecord(file, inspection);
    for (const finding of inspection?.findings ?? []) report(finding);
    return record ? [{ record, fits: inspection.record?.fits ?? false }] : [];
  });
  const drafts = draftsOf(
    inspected.filter(({ fits }) => fits).map(({ record }) => ({ record, data: record.data })),
  );
  const present = new Set(input.present.map(({ kind, id, locale }) => keyOf(kind, id, locale)));
  const context: RuleContext = {
    ...input,
    records: inspected.map(({ record }) => record),
    drafts,
    hasFile: (kind, id, locale = 'zh') => present.has(keyOf(kind, id, locale)),
  };
  reportOrphans(context, report);
  for (const { check } of CATALOGUE_RULES) check(context, report);
  return drafts;
}

function keyOf(kind: RecordKind, id: string, locale: Locale): string {
  return `${kind} ${id} ${locale}`;
}

function reportOrphans({ records, hasFile }: RuleContext, report: Report): void {
  for (const { address, source } of records) {
    if (address.locale === 'zh' || hasFile(address.kind, address.id)) continue;
    const path = source.path.replace(/\.en\.(\w+)$/u, '.$1');
    report(
      diagnose(orphanTranslation, { file: source.path, span: { start: 0, end: 3 } }, { path }),
    );
  }
}
