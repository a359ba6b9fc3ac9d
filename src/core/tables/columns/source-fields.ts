import { line } from '../codecs/lists.ts';
import { code, date, text } from '../codecs/scalars.ts';

/** A source in a row of a cell. */
export const SOURCE_FIELDS = [
  { key: ['title'], codec: text },
  { key: ['url'], codec: code },
  { key: ['checked'], codec: date },
] as const;

/** A source in a cell: title, address, date. */
export const sourceLine = line(SOURCE_FIELDS);
