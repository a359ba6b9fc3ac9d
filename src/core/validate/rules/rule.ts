import type { DiagnosticKind, Report } from '../../diagnostics/diagnostic.ts';
import type { ParsedRecord } from '../../parse/parse-record.ts';
import type { Locale, RecordAddress, RecordKind, SourceFile } from '../../read/source-file.ts';
import type { KeptRecord } from '../inspection.ts';
import type { ChineseData, EnglishData, PairedKind } from '../schemas/registry.ts';

/** A record whose data fit its schema. */
export interface Draft<T, R = KeptRecord> {
  readonly id: string;
  readonly data: T;
  readonly record: R;
}

/** Sound records by kind and language. */
export interface Drafts<R = KeptRecord> {
  readonly zh: { readonly [K in RecordKind]: readonly Draft<ChineseData[K], R>[] };
  readonly en: { readonly [K in PairedKind]: readonly Draft<EnglishData[K], R>[] };
}

/** What a rule about one file alone may look at: the file, and what could be made of it. */
export interface FileContext {
  /** The one file. */
  readonly files: readonly SourceFile[];
  /** Its record when it parsed, whether its data fit the schema or not. */
  readonly records: readonly ParsedRecord[];
  readonly drafts: Drafts<ParsedRecord>;
  /** `YYYY-MM-DD`; only for findings, it never reaches the output. */
  readonly today: string;
}

/** What a rule about the whole catalogue may look at. */
export interface RuleContext {
  readonly files: readonly SourceFile[];
  /** Files that parsed, whether their data fit the schema or not. */
  readonly records: readonly KeptRecord[];
  readonly drafts: Drafts;
  /** Paths of the pictures. */
  readonly media: readonly string[];
  /** Bytes of the pictures, in their order. */
  readonly mediaSizes?: readonly number[];
  /** Every record whose file lies in the catalogue, also those that could not be read or parsed. */
  readonly present: readonly RecordAddress[];
  /** `YYYY-MM-DD`; only for findings, it never reaches the output. */
  readonly today: string;
  /** Whether a file of that kind and id lies in the catalogue, sound or not. */
  readonly hasFile: (kind: RecordKind, id: string, locale?: Locale) => boolean;
}

type FileCheck = (context: FileContext, report: Report) => void;
type CatalogueCheck = (context: RuleContext, report: Report) => void;

/** One rule: a sort of finding and the checks that report it. One file a rule. */
export interface Rule<P = never> {
  readonly kind: DiagnosticKind<P>;
  /** Run on each file by itself; what it says is kept until the file changes. */
  readonly checkFile?: FileCheck;
  /** What `check` wants of each file: plain values, kept until the file changes. */
  readonly glean?: Glean<unknown>;
  /** Run on the whole catalogue each time. */
  readonly check?: CatalogueCheck;
}

/** Takes from one sound file what a comparison needs; `undefined` for nothing. */
type Glean<G> = (context: FileContext) => G | undefined;
/** What was taken from a file. */
type Gleaned<G> = (record: KeptRecord) => G | undefined;

/** A rule that compares records. It asks for the place of a value only once it has a finding. */
export function rule<P>(kind: DiagnosticKind<P>, check: CatalogueCheck): Rule<P> {
  return { kind, check };
}

/**
 * A rule that compares what it gleaned from each file. Comparing thousands of texts takes long,
 * comparing a few numbers of each does not.
 */
export function gleaningRule<P, G>(
  kind: DiagnosticKind<P>,
  glean: Glean<G>,
  check: (context: RuleContext, gleaned: Gleaned<G>, report: Report) => void,
): Rule<P> {
  // Only this rule writes under its code.
  const gleaned: Gleaned<G> = (record) => record.gleaned[kind.code] as G | undefined;
  return {
    kind,
    glean,
    check: (context, report) => {
      check(context, gleaned, report);
    },
  };
}

/** A rule that needs one file alone: the usual case, and the fast one. */
export function fileRule<P>(kind: DiagnosticKind<P>, checkFile: FileCheck): Rule<P> {
  return { kind, checkFile };
}
