/** Findings are values: a stage reports them and goes on, nothing is thrown for what staff wrote. */

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Severity = 'error' | 'warning';

/** Half-open range of UTF-16 offsets in the text of one file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface TextEdit extends Span {
  readonly text: string;
}

export interface Place {
  readonly file: string;
  readonly span: Span;
}

export interface Related extends Place {
  readonly message: Bilingual;
}

/** One finding. Line and column are worked out from `span` when it is printed. */
export interface Diagnostic extends Place {
  /** Permanent, `stage/kebab-case`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly related?: readonly Related[];
  /** Present only when the mend is certain. */
  readonly fix?: readonly TextEdit[];
}

/**
 * What is known of one sort of finding, whatever the place. `P` are the values its message needs.
 * The diagnostics document is generated from these.
 */
export interface DiagnosticKind<P> {
  readonly code: `${'read' | 'parse' | 'schema' | 'rule'}/${string}`;
  /** Number of the rule in the domain's list, e.g. `T01`. */
  readonly rule?: string;
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly message: (params: P) => Bilingual;
  /** Why it matters, with the source where there is one. */
  readonly why: Bilingual;
  /** What a clerk might write, and how to write it instead. */
  readonly bad: string;
  readonly good: string;
}

export type Report = (diagnostic: Diagnostic) => void;

export interface DiagnosticExtras {
  readonly related?: readonly Related[];
  readonly fix?: readonly TextEdit[];
}

/** A finding of this kind at this place. */
export function diagnose<P>(
  kind: DiagnosticKind<P>,
  place: Place,
  params: P,
  extras: DiagnosticExtras = {},
): Diagnostic {
  return {
    code: kind.code,
    severity: kind.severity,
    file: place.file,
    span: place.span,
    message: kind.message(params),
    ...extras,
  };
}

/** Gives a kind its parameter type; the identity at run time. */
export function diagnosticKind<P>(kind: DiagnosticKind<P>): DiagnosticKind<P> {
  return kind;
}

/** Code-point order of file, then place, then code: the one order in which findings are shown. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    compareText(a.code, b.code) ||
    compareText(a.message.zh, b.message.zh)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
