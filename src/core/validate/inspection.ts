import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Locate } from '../parse/locate.ts';
import type { Body, BodyPart } from '../parse/parse-body.ts';
import { locateIn } from '../parse/parse-record.ts';
import type { RecordAddress, SourceFile } from '../read/source-file.ts';
import type { Reference } from './text/references.ts';

/**
 * What one file shows by itself, whatever stands in the others: plain values that can be kept with
 * the file's content and passed between threads.
 */
export interface Inspection {
  /** `undefined` when nothing could be made of the file. */
  readonly record?: InspectedRecord | undefined;
  readonly findings: readonly Diagnostic[];
  /**
   * The latest day, `YYYY-MM-DD`, that the file says has passed; empty for none. Inspected on that
   * day or after, the findings are the same on every later day.
   */
  readonly latest: string;
}

export interface InspectedRecord {
  readonly data: Readonly<Record<string, unknown>>;
  /** Whether the data fit the schema of their kind. */
  readonly fits: boolean;
  /** Offset of the body; `undefined` for a file of YAML alone. */
  readonly bodyOffset?: number | undefined;
  /** The parts of a guide; a plain body is one part. */
  readonly bodyParts?: readonly BodyPart[] | undefined;
  readonly references: readonly Reference[];
  /** Of the Chinese prose, as a translation names it; `undefined` where there is none. */
  readonly proseHash?: string | undefined;
  /** What rules that compare records took from the file, by their code: see `Rule.glean`. */
  readonly gleaned: Readonly<Record<string, unknown>>;
}

/** A record as the rules about the whole catalogue see it. */
export interface KeptRecord {
  readonly address: RecordAddress;
  readonly source: SourceFile;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: Body | undefined;
  readonly references: readonly Reference[];
  readonly proseHash: string | undefined;
  readonly gleaned: Readonly<Record<string, unknown>>;
  /** Parses the file again when it is first asked. */
  readonly locate: Locate;
}

/** The record of an inspected file; `undefined` when nothing could be made of it. */
export function toKeptRecord(source: SourceFile, { record }: Inspection): KeptRecord | undefined {
  if (!record) return undefined;
  const { data, references, proseHash, gleaned, bodyOffset, bodyParts } = record;
  return {
    address: source.address,
    ...{ source, data, references, proseHash, gleaned },
    body: bodyOffset === undefined ? undefined : toBody(source, bodyOffset, bodyParts),
    locate: lateLocate(source),
  };
}

/** Its text is taken from the file when it is first asked for: rules ask for few. */
function toBody(source: SourceFile, offset: number, parts: readonly BodyPart[] | undefined): Body {
  let text: string | undefined;
  let made = parts;
  return {
    offset,
    get text() {
      return (text ??= source.text.slice(offset));
    },
    get parts() {
      return (made ??= [{ type: 'markdown', text: this.text }]);
    },
  };
}

function lateLocate(source: SourceFile): Locate {
  let locate: Locate | undefined;
  return (path, part) => {
    locate ??= locateIn(source) ?? (() => ({ start: 0, end: 0 }));
    return locate(path, part);
  };
}
