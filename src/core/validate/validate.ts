import { diagnose, type Report } from '../diagnostics/diagnostic.ts';
import type { ParsedRecord } from '../parse/parse-record.ts';
import type { ReadResult } from '../read/read-catalogue.ts';
import type { Locale, RecordKind } from '../read/source-file.ts';
import { checkSchema } from './check-schema.ts';
import { orphanTranslation } from './findings.ts';
import type { Draft, Drafts, RuleContext } from './rules/rule.ts';
import { RULES } from './rules/registry.ts';

export interface ValidateInput extends ReadResult {
  readonly records: readonly ParsedRecord[];
  readonly today: string;
}

/** Checks every record against its schema and the whole against every rule; gives the sound records. */
export function validate(input: ValidateInput, report: Report): Drafts {
  const drafts = draftsOf(input.records, report);
  const present = new Set(input.present.map(({ kind, id, locale }) => keyOf(kind, id, locale)));
  const context: RuleContext = {
    ...input,
    drafts,
    hasFile: (kind, id, locale = 'zh') => present.has(keyOf(kind, id, locale)),
  };
  reportOrphans(context, report);
  for (const { check } of RULES) check(context, report);
  return drafts;
}

function keyOf(kind: RecordKind, id: string, locale: Locale): string {
  return `${kind} ${id} ${locale}`;
}

function draftsOf(records: readonly ParsedRecord[], report: Report): Drafts {
  const zh: Record<RecordKind, Draft<unknown>[]> = {
    zone: [],
    sectors: [],
    targets: [],
    classes: [],
    glossary: [],
    industries: [],
    edition: [],
    entry: [],
    opportunity: [],
    premises: [],
    policy: [],
    guide: [],
  };
  const en: Record<string, Draft<unknown>[]> = {
    entry: [],
    opportunity: [],
    guide: [],
    premises: [],
    policy: [],
  };
  for (const record of records) {
    const data = checkSchema(record, report);
    if (data === undefined) continue;
    const { kind, id, locale } = record.address;
    (locale === 'zh' ? zh[kind] : en[kind])?.push({ id, data, record });
  }
  // Each list was filled through the schema of its own kind.
  return { zh, en } as unknown as Drafts;
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
