import type { Diagnostic } from '../diagnostic.ts';
import { LineIndex, type Position } from '../line-index.ts';

/** What a reporter is given: findings in the order in which they are shown, and where they lie. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** Texts by path; a file that could not be decoded has none. */
  readonly sources: ReadonlyMap<string, string>;
  /** How a path below the catalogue is shown, e.g. relative to the working directory. */
  readonly pathOf: (file: string) => string;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly total: number;
  /** Files that have a finding. */
  readonly files: number;
}

export function countDiagnostics(diagnostics: readonly Diagnostic[]): Counts {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return {
    errors,
    warnings: diagnostics.length - errors,
    total: diagnostics.length,
    files: new Set(diagnostics.map(({ file }) => file)).size,
  };
}

/** Line indexes of a report's files, each made once. */
export class SourceLines {
  readonly #sources: ReadonlyMap<string, string>;
  readonly #indexes = new Map<string, LineIndex>();

  constructor(sources: ReadonlyMap<string, string>) {
    this.#sources = sources;
  }

  /** `undefined` when the file has no text. */
  find(file: string): LineIndex | undefined {
    const known = this.#indexes.get(file);
    if (known) return known;
    const text = this.#sources.get(file);
    if (text === undefined) return undefined;
    const index = new LineIndex(text);
    this.#indexes.set(file, index);
    return index;
  }

  /** The first place of a file without text. */
  position(file: string, offset: number): Position {
    return this.find(file)?.position(offset) ?? { line: 1, column: 1 };
  }
}
