import type { Span } from '../../diagnostics/diagnostic.ts';
import { spanWithin } from '../../parse/locate.ts';
import type { ProseRun } from '../../parse/parse-body.ts';
import type { ParsedRecord } from '../../parse/parse-record.ts';
import type { Locale } from '../../read/source-file.ts';
import { type TextField, textFields } from './text-fields.ts';

/** A piece of prose that is read as one: a field, or a paragraph, heading or table cell of the body. */
export interface Passage {
  readonly text: string;
  readonly locale: Locale;
  /** The field it stands in; `undefined` in a body. */
  readonly field: TextField | undefined;
  /** Where a part of the text stands in the file. */
  readonly spanOf: (start: number, end: number) => Span;
  /** Whether the file holds the part letter by letter, so that it may be mended by a fix. */
  readonly isExact: (start: number, end: number) => boolean;
}

const known = new WeakMap<ParsedRecord, readonly Passage[]>();

/** All prose of a record: fields of format `prose` and the blocks of its body, in the order of the file. */
export function passages(record: ParsedRecord): readonly Passage[] {
  let found = known.get(record);
  if (!found) {
    const fields = textFields(record).filter(({ format }) => format === 'prose');
    const blocks = Map.groupBy(record.body?.prose ?? [], ({ block }) => block);
    found = [
      ...fields.map(fromField),
      ...[...blocks.values()].map((runs) => fromRuns(runs, record.address.locale)),
    ];
    known.set(record, found);
  }
  return found;
}

const joined = new WeakMap<ParsedRecord, string>();

/**
 * Whether a sign stands anywhere in the prose of a record: one search in place of one for each
 * passage. A sign must stand wherever its rule finds something, also with a line feed and other
 * passages before and behind it: it looks around no further than its own line.
 */
export function hasSign(record: ParsedRecord, sign: RegExp): boolean {
  let prose = joined.get(record);
  if (prose === undefined) {
    prose = passages(record)
      .map(({ text }) => text)
      .join('\n');
    joined.set(record, prose);
  }
  return prose.search(sign) !== -1;
}

/** The passages of a record that has a sign, else none. */
export function passagesWith(record: ParsedRecord, sign: RegExp): readonly Passage[] {
  return hasSign(record, sign) ? passages(record) : [];
}

function fromField(field: TextField): Passage {
  const { text, locale } = field;
  return {
    text: text.value,
    locale,
    field,
    spanOf: (start, end) => spanWithin(text, start, end),
    isExact: () => text.verbatimStart !== undefined,
  };
}

function fromRuns(runs: readonly ProseRun[], locale: Locale): Passage {
  const toOffset = (at: number): number => {
    let rest = at;
    for (const { text, span } of runs) {
      if (rest < text.length) return span.start + rest;
      rest -= text.length;
    }
    return runs.at(-1)?.span.end ?? 0;
  };
  const spanOf = (start: number, end: number): Span => ({
    start: toOffset(start),
    end: end > start ? toOffset(end - 1) + 1 : toOffset(start),
  });
  return {
    text: runs.map(({ text }) => text).join(''),
    locale,
    field: undefined,
    spanOf,
    isExact: (start, end) => {
      const span = spanOf(start, end);
      return span.end - span.start === end - start;
    },
  };
}
