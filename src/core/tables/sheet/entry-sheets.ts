import { tableWords } from '../../i18n/tables.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { Locale } from '../../read/source-file.ts';
import { cellOf, codecContext } from '../cells.ts';
import { type ChoiceSet, labelsOf } from '../choices.ts';
import type { Cell, CodecContext } from '../codecs/codec.ts';
import type { Column, TableRecord } from '../columns/column.ts';
import { ENTRY_COLUMNS } from '../columns/entry-columns.ts';
import { CELL_LIMIT, cellName, type Sheet } from './workbook.ts';

export interface EntryTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface TableOptions {
  readonly locale: Locale;
  /** Without the columns that are for staff only. */
  readonly open: boolean;
}

/** The entries as rows below their headers; `rows` begins with the headers. */
export function entryTable(
  records: Iterable<TableRecord>,
  context: CodecContext,
  open: boolean,
): EntryTable {
  const columns = ENTRY_COLUMNS.filter(({ internal }) => !open || !internal);
  const head = columns.map(({ header }) => header[context.locale]);
  const rows = Array.from(records, (record) =>
    columns.map((column) => cellOf(column, record, context)),
  );
  return { columns, rows: [head, ...rows] };
}

/** The sheets of a workbook of entries: the entries, how to fill them in, codes, and lists for cells. */
export function entrySheets(
  catalogue: Catalogue,
  records: Iterable<TableRecord>,
  { locale, open }: TableOptions,
): Sheet[] {
  const context = codecContext(catalogue, locale);
  const table = entryTable(records, context, open);
  const lists = listSheet(table.columns, context);
  return [
    entrySheet(table, context, lists.ranges),
    aboutSheet(catalogue, table.columns, locale),
    codesSheet(context),
    lists.sheet,
  ];
}

/** The sheet that is filled in, with or without rows. */
export function entrySheet(
  { columns, rows }: EntryTable,
  { locale }: CodecContext,
  ranges: ReadonlyMap<ChoiceSet, string>,
): Sheet {
  const words = tableWords(locale);
  return {
    name: words.sheets.entries,
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' && cell.length > CELL_LIMIT ? words.kept : cell)),
    ),
    widths: columns.map(({ width }) => width),
    headRows: 1,
    headColumns: 4,
    comments: columns.map(({ note }) => note[locale]),
    textColumns: new Set(
      columns.flatMap(({ codec }, index) => (codec.format === 'text' ? [index] : [])),
    ),
    lists: columns.flatMap(({ choices }, column) => {
      const range = choices && ranges.get(choices);
      return range === undefined ? [] : [{ column, range }];
    }),
  };
}

function aboutSheet({ edition }: Catalogue, columns: readonly Column[], locale: Locale): Sheet {
  const { sheets, about } = tableWords(locale);
  const other: Locale = locale === 'zh' ? 'en' : 'zh';
  const { columns: words } = about;
  return {
    name: sheets.about,
    widths: [36, 36, 10, 80],
    rows: [
      [about.title],
      [about.edition, edition.title[locale]],
      [about.issued, edition.issued],
      [about.effective, edition.effective],
      [],
      [about.howTo],
      ...about.rows.map((row) => [undefined, row]),
      [],
      [words.header, words.english, words.required, words.note],
      ...columns.map(({ header, note, required }) => [
        header[locale],
        header[other],
        required && words.yes,
        note[locale],
      ]),
    ],
  };
}

/** All allowed values with their names in both languages. */
function codesSheet({ choices, locale }: CodecContext): Sheet {
  const { sheets, codes } = tableWords(locale);
  const fields = new Map(
    ENTRY_COLUMNS.flatMap(({ choices: set, header }) =>
      set ? [[set, header[locale]] as const] : [],
    ),
  );
  const names: Partial<Record<ChoiceSet, string | undefined>> = {
    target: headerOf('targets', locale),
    policy: headerOf('basis', locale),
    premises: headerOf('premises', locale),
  };
  const rows = Object.entries(choices).flatMap(([set, list]) => {
    const field =
      fields.get(set as ChoiceSet) ?? names[set as ChoiceSet] ?? headerOf('conflicts', locale);
    return list.map(({ id, name }) => [field, id, name.zh, name.en]);
  });
  return {
    name: sheets.codes,
    widths: [18, 34, 50, 60],
    headRows: 1,
    rows: [[codes.field, codes.id, codes.name, codes.english], ...rows],
  };
}

function headerOf(id: string, locale: Locale): string | undefined {
  return ENTRY_COLUMNS.find((column) => column.id === id)?.header[locale];
}

/** A hidden sheet whose columns are the lists from which cells are chosen. */
export function listSheet(
  columns: readonly Column[],
  { choices, locale }: CodecContext,
): { readonly sheet: Sheet; readonly ranges: ReadonlyMap<ChoiceSet, string> } {
  const { sheets } = tableWords(locale);
  const sets = [...new Set(columns.flatMap(({ choices: set }) => set ?? []))];
  const labels = sets.map((set) => [...labelsOf(choices[set], locale).values()]);
  const height = Math.max(0, ...labels.map(({ length }) => length));
  const ranges = sets.map((set, column) => {
    const [from, to] = [cellName(0, column), cellName((labels[column]?.length ?? 1) - 1, column)];
    const [start, end] = [from, to].map((name) => name.replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2'));
    return [set, `'${sheets.lists}'!${start ?? ''}:${end ?? ''}`] as const;
  });
  return {
    sheet: {
      name: sheets.lists,
      hidden: true,
      widths: sets.map(() => 24),
      rows: Array.from({ length: height }, (_one, row) => labels.map((list) => list[row])),
    },
    ranges: new Map(ranges),
  };
}
