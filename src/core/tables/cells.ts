import type { Catalogue } from '../model/catalogue.ts';
import type { Locale } from '../read/source-file.ts';
import { valueAt } from '../validate/data-values.ts';
import { choicesOf } from './choices.ts';
import type { Cell, CodecContext } from './codecs/codec.ts';
import type { Column, TableRecord } from './columns/column.ts';

export function codecContext(catalogue: Catalogue, locale: Locale): CodecContext {
  return { choices: choicesOf(catalogue), locale };
}

/** What a column shows of a record. */
export function cellOf(column: Column, record: TableRecord, context: CodecContext): Cell {
  const cell = column.codec.show(partOf(column, record), context);
  return typeof cell === 'string' ? cell.trim() || undefined : cell;
}

/** The value of which a cell is made. */
export function partOf({ path, part }: Column, record: TableRecord): unknown {
  const value = valueAt(record, path);
  return part ? part(value) : value;
}
