import { type Choice, type ChoiceSet, labelsOf } from '../choices.ts';
import type { Bilingual } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Path } from '../../parse/locate.ts';
import { valueAt } from '../../validate/data-values.ts';
import { toHalfWidth } from '../../validate/text/full-width.ts';
import { setAt } from '../set-at.ts';
import { cleanText, type Codec, type CodecContext, type Read } from './codec.ts';
import { joinParts, splitParts } from './parts.ts';
import { problems } from './problems.ts';

export interface ChoiceOptions {
  /** Cells hold ids, for records that are known by them; else names. */
  readonly ids?: boolean;
}

/** One of the allowed values: shown by its name, read by name in either language or by id. */
export function choice(set: ChoiceSet, { ids = false }: ChoiceOptions = {}): Codec {
  return {
    format: 'text',
    show: (value, { choices, locale }) => {
      if (typeof value !== 'string') return undefined;
      return ids ? value : (labelsOf(choices[set], locale).get(value) ?? value);
    },
    read: (cell, context) => readChoice(cleanText(cell), context.choices[set]),
  };
}

function readChoice(written: string, choices: readonly Choice[]): Read {
  const wanted = folded(written);
  const byId = choices.find(({ id }) => id === written || folded(id) === wanted);
  if (byId) return { value: byId.id };
  const named = choices.filter(({ name }) =>
    [name.zh, name.en].some((one) => folded(one) === wanted),
  );
  const [only, second] = named;
  if (only && !second) return { value: only.id };
  if (only)
    return {
      problem: problems.ambiguous(
        written,
        named.map(({ id }) => id),
      ),
    };
  const names = choices.flatMap(({ id, name }) => [name.zh, name.en, id]);
  return {
    problem: problems.unknownChoice(
      written,
      choices.map(({ name }) => name),
      nearest(written, names),
    ),
  };
}

function folded(text: string): string {
  return toHalfWidth(text).replace(/\s+/gu, '').toLowerCase();
}

/** A list of values in one cell, parted by `；`. */
export function list(item: Codec): Codec {
  return {
    format: 'text',
    show: (value, context) => {
      if (!Array.isArray(value) || value.length === 0) return undefined;
      return joinParts(
        value.map((one) => String(item.show(one, context) ?? '')),
        context.locale === 'zh' ? '；' : '; ',
      );
    },
    read: (cell, context) =>
      collect(
        splitParts(cleanText(cell), /[；;\n]/u).filter((part) => part !== ''),
        (part) => item.read(part, context),
      ),
  };
}

export interface LineField {
  readonly key: Path;
  readonly codec: Codec;
}

/** A list of groups of fields: one a line, its fields parted by `|`. */
export function lines(fields: readonly LineField[]): Codec {
  return {
    format: 'text',
    show: (value, context) => {
      if (!Array.isArray(value) || value.length === 0) return undefined;
      return value.map((one) => showLine(one, fields, context)).join('\n');
    },
    read: (cell, context) =>
      collect(
        cleanText(cell)
          .split('\n')
          .filter((line) => line.trim() !== ''),
        (line) => readLine(line, fields, context),
      ),
  };
}

/** One group of fields in a cell of its own. */
export function line(fields: readonly LineField[]): Codec {
  return {
    format: 'text',
    show: (value, context) => (value === undefined ? undefined : showLine(value, fields, context)),
    read: (cell, context) => readLine(cleanText(cell), fields, context),
  };
}

function showLine(value: unknown, fields: readonly LineField[], context: CodecContext): string {
  const parts = fields.map(({ key, codec }) =>
    String(codec.show(valueAt(value, key), context) ?? ''),
  );
  while (parts.at(-1) === '') parts.pop();
  return joinParts(parts, ' | ');
}

function readLine(written: string, fields: readonly LineField[], context: CodecContext): Read {
  const parts = splitParts(written, /[|｜]/u);
  if (parts.length > fields.length) {
    return { problem: problems.tooManyParts(written, fields.length) };
  }
  let value: unknown = {};
  for (const [index, part] of parts.entries()) {
    const field = fields[index];
    if (!field || part === '') continue;
    const read = field.codec.read(part, context);
    if ('problem' in read) return read;
    value = setAt(value, field.key, read.value);
  }
  return { value };
}

function collect(parts: readonly string[], readPart: (part: string) => Read): Read {
  const values: unknown[] = [];
  let note: Bilingual | undefined;
  for (const part of parts) {
    const read = readPart(part);
    if ('problem' in read) return read;
    note ??= read.note;
    values.push(read.value);
  }
  return { value: values, note };
}
