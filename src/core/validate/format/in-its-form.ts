import type { RecordAddress } from '../../read/source-file.ts';
import { formatFile } from './format-file.ts';

/** A file that is to be written, and its text until now; `undefined` for a new one. */
interface Written {
  readonly path: string;
  readonly address: RecordAddress;
  readonly before: string | undefined;
}

/**
 * A new text in the form of `mulu fmt` when the file was in it before or is new; a file that a person
 * wrote in another form keeps it, so that an edit of one line stays one.
 */
export function inItsForm(text: string, { path, address, before }: Written): string {
  const isCanonical =
    before === undefined || formatFile({ path, address, text: before }) === before;
  return isCanonical ? (formatFile({ path, address, text }) ?? text) : text;
}
