import type { Language } from '../finder/format.ts';
import type { EntryFacts, FactGroup, FactLine } from './facts-format.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for a formula, behind blanks too, gets an apostrophe before it. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]/u;

export interface CsvWords {
  readonly number: string;
  readonly title: string;
  readonly address: string;
  /** Said behind a value that was made up for the demonstration. */
  readonly sample: string;
}

export interface CsvInput {
  readonly entries: readonly EntryFacts[];
  readonly groups: readonly FactGroup[];
  readonly language: Language;
  readonly words: CsvWords;
  /** The address of the page of an entry. */
  readonly addressOf: (id: string) => string;
}

/**
 * The entries as a table for spreadsheets, one a row: UTF-8 with a byte order mark, CRLF, every
 * field in quotes. A column that no entry fills is left out.
 */
export function shortlistCsv({ entries, groups, language, words, addressOf }: CsvInput): string {
  const rows = groups
    .flatMap((group) => group.rows)
    .filter(({ id }) => entries.some(({ cells }) => (cells[id]?.length ?? 0) > 0));
  const head = [words.number, words.title, ...rows.map(({ label }) => label[language])];
  const lines = entries.map((entry) => [
    entry.number,
    entry.title.text,
    ...rows.map(({ id }) => cellText(entry.cells[id] ?? [], words)),
    addressOf(entry.id),
  ]);
  return BYTE_ORDER_MARK + toCsv([[...head, words.address], ...lines]);
}

/** Rows of fields as CSV after RFC 4180, safe to open in a spreadsheet. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((fields) => `${fields.map(csvField).join(',')}\r\n`).join('');
}

function csvField(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

function cellText(lines: readonly FactLine[], { sample }: CsvWords): string {
  return lines
    .map((line) => {
      const aside = [line.mark, line.sample ? sample : undefined].filter(
        (part) => part !== undefined,
      );
      return aside.length === 0 ? line.text : `${line.text} [${aside.join('; ')}]`;
    })
    .join('\n');
}
