import { nodeFolder } from '../node-ports.ts';
import type { TextEdit } from '../../core/diagnostics/diagnostic.ts';
import { type ParsedRecord, parseRecord } from '../../core/parse/parse-record.ts';
import { readCatalogue } from '../../core/read/read-catalogue.ts';
import type { Locale, RecordKind } from '../../core/read/source-file.ts';

/** The files of a catalogue on this machine as records, also those that have errors. */
export async function readRecords(folder: string): Promise<readonly ParsedRecord[]> {
  const { files } = await readCatalogue(nodeFolder(folder), () => undefined);
  return files.flatMap((file) => parseRecord(file, () => undefined) ?? []);
}

export function findRecord(
  records: readonly ParsedRecord[],
  kind: RecordKind,
  id: string,
  locale: Locale = 'zh',
): ParsedRecord | undefined {
  return records.find(
    ({ address }) => address.kind === kind && address.id === id && address.locale === locale,
  );
}

/** A text after edits that do not overlap; all else stays as it is written. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (before, { start, end, text: to }) => before.slice(0, start) + to + before.slice(end),
      text,
    );
}
