import type { DiagnosticKind, Report } from '../../diagnostics/diagnostic.ts';
import type { ParsedRecord } from '../../parse/parse-record.ts';
import type { Locale, RecordAddress, RecordKind, SourceFile } from '../../read/source-file.ts';
import type { ChineseData, EnglishData, PairedKind } from '../schemas/registry.ts';

/** A record whose data fit its schema. */
export interface Draft<T> {
  readonly id: string;
  readonly data: T;
  readonly record: ParsedRecord;
}

/** Sound records by kind and language. */
export interface Drafts {
  readonly zh: { readonly [K in RecordKind]: readonly Draft<ChineseData[K]>[] };
  readonly en: { readonly [K in PairedKind]: readonly Draft<EnglishData[K]>[] };
}

/** What a rule may look at. */
export interface RuleContext {
  readonly files: readonly SourceFile[];
  /** Files that parsed, whether their data fit the schema or not. */
  readonly records: readonly ParsedRecord[];
  readonly drafts: Drafts;
  /** Paths of the pictures. */
  readonly media: readonly string[];
  /** Every record whose file lies in the catalogue, also those that could not be read or parsed. */
  readonly present: readonly RecordAddress[];
  /** `YYYY-MM-DD`; only for findings, it never reaches the output. */
  readonly today: string;
  /** Whether a file of that kind and id lies in the catalogue, sound or not. */
  readonly hasFile: (kind: RecordKind, id: string, locale?: Locale) => boolean;
}

/** One rule: a sort of finding and the check that reports it. One file a rule. */
export interface Rule<P = never> {
  readonly kind: DiagnosticKind<P>;
  readonly check: (context: RuleContext, report: Report) => void;
}

export function rule<P>(kind: DiagnosticKind<P>, check: Rule<P>['check']): Rule<P> {
  return { kind, check };
}
