import { isDeepStrictEqual } from 'node:util';
import type { Report } from '../../diagnostics/diagnostic.ts';
import { parseRecord } from '../../parse/parse-record.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { formatRecord } from './format-record.ts';

const nobody: Report = () => undefined;

/**
 * The canonical text of a file; `undefined` when its syntax is wrong. The text is read again before
 * it is given: a text that said something else is our fault, and thrown.
 */
export function formatFile(file: SourceFile): string | undefined {
  const record = parseRecord(file, nobody);
  if (!record) return undefined;
  const text = formatRecord(record);
  const again = parseRecord({ ...file, text }, nobody);
  if (!again || !isDeepStrictEqual(again.data, record.data)) {
    throw new Error(`formatting would change what ${file.path} says`);
  }
  return text;
}
