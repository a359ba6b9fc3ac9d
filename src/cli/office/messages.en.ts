import type {
  exportHelp as exportHelpZh,
  exportWords as exportWordsZh,
  importHelp as importHelpZh,
  importWords as importWordsZh,
} from './messages.zh.ts';

const LINES = 40;

export const exportHelp: typeof exportHelpZh = {
  summary: 'exports the catalogue as a table, a Word file or data for the office',
  details: [
    'The workbook has instructions, codes and lists in its cells; mulu import reads it back.',
    'Excel, WPS and LibreOffice open it. The same catalogue gives the same bytes.',
    'Exit codes: 0 done, 1 errors in the catalogue, 2 wrong usage, 70 a fault of the software.',
  ],
  options: {
    to: 'xlsx a workbook (default), csv a table, docx the catalogue as a document, json data',
    kind: 'which records: entries (default)',
    lang: 'language of headers, names and the document: zh (default) or en; texts are in both',
    out: 'file to write, by default in the working folder',
    force: 'overwrites the file',
    catalogue: 'folder of the catalogue, by default catalogue',
  },
  examples: [
    'mulu export --lang en',
    'mulu export --to docx --lang en --out draft.docx',
    'mulu export --to csv --lang en --out entries.csv',
  ],
};

export const exportWords: typeof exportWordsZh = {
  outExists: (path) => `${path} exists. Choose another --out, or add --force. Nothing was changed.`,
  outIsFolder: (path) => `${path} is a folder; --out needs a file name. Nothing was changed.`,
  outInCatalogue: (path) =>
    `${path} lies in the catalogue. Put the file elsewhere. Nothing was changed.`,
  refused: 'The catalogue has errors; nothing was exported.',
  made: (path, entries, size) => `Exported: ${path} (${entries} entries, ${size})`,
  names: { xlsx: 'entries', csv: 'entries', docx: 'catalogue', json: 'catalogue' },
};

export const importHelp: typeof importHelpZh = {
  summary: 'reads the entries of a workbook or CSV file into the catalogue',
  details: [
    'Headers may be Chinese or English, columns in any order; fields without a column stay as they are. Rows are matched by id, or by sector and number; the others are new entries.',
    'Each row is checked by all rules of mulu check: good ones are written, bad ones go with the reasons to a file “… to mend”, to be imported again.',
    'Cells without a change change no byte of any file. Entries that are not in the table stay as they are.',
    'Exit codes: 0 every row is fine, 1 rows to mend, 2 wrong usage or an unreadable file, 70 a fault of the software.',
  ],
  options: {
    kind: 'which records: entries (default)',
    'dry-run': 'shows what would happen and writes nothing',
    catalogue: 'folder of the catalogue, by default catalogue',
  },
  examples: [
    'mulu import entries.xlsx --dry-run',
    'mulu import entries.xlsx',
    'mulu import entries.csv',
  ],
};

export const importWords: typeof importWordsZh = {
  noFile: 'Say which file to import, e.g. mulu import entries.xlsx.',
  missing: (path) => `There is no file ${path}. Check the name.`,
  tooLarge: (path, size, limit) =>
    `${path} is too large (${size}, the limit is ${limit}). Split it. Nothing was changed.`,
  faults: {
    'old-workbook': (path) =>
      `${path} is in the old format (.xls) or has a password. Save it as .xlsx without one. Nothing was changed.`,
    'no-workbook': (path) =>
      `${path} cannot be opened and may be damaged. Open it in a spreadsheet and save it as .xlsx. Nothing was changed.`,
    'no-text': (path) =>
      `${path} is neither an .xlsx workbook nor a table of text. Save it as .xlsx or CSV. Nothing was changed.`,
    'bad-csv': (path) =>
      `The quotes in ${path} do not pair up, so that its cells cannot be told apart. Save it as .xlsx. Nothing was changed.`,
    'no-header': (path) =>
      `No header was found in the first 20 rows of ${path}. Name the columns “Id”, “Sector”, “Number”, “Title (Chinese)” and so on; mulu export gives a sample. Nothing was changed.`,
  },
  noCatalogue:
    'The catalogue lacks its zone, sectors, classes or edition; run mulu check first. Nothing was changed.',
  opened: (path, sheet, encoding) =>
    `${path}${sheet === undefined ? '' : `, sheet “${sheet}”`}${encoding === undefined ? '' : `, encoded in ${encoding}`}`,
  columns: (known) => `${known} columns are known.`,
  unknown: (name, at, near) =>
    `The column ${at} “${name}” is not known${near === undefined ? '' : ` (“${near}”?)`} and was not read.`,
  repeated: (name, at) => `The column ${at} “${name}” repeats another and was not read.`,
  row: (row) => `Row ${row}`,
  outcomes: { changed: 'changed', new: 'new', faulty: 'to mend', same: 'unchanged' },
  change: (address, header, before, after) => `${address} ${header}: ${before} → ${after}`,
  blank: '(blank)',
  said: (address, header, message) =>
    `${[address, header].filter((one) => one !== undefined).join(' ')}${address === undefined && header === undefined ? '' : ': '}${message}`,
  skipped: (rows) =>
    `Rows with one filled cell, taken for titles or remarks: ${rows.slice(0, LINES).join(', ')}.`,
  absent: (count) =>
    `${count} more entries of the catalogue are not in the table and stay as they are.`,
  total: (counts) =>
    `${counts.same + counts.changed + counts.new + counts.faulty} rows: ${counts.same} unchanged, ${counts.changed} changed, ${counts.new} new, ${counts.faulty} to mend.`,
  conflicts: 'Together these rows would break other files of the catalogue; none was written:',
  dryRun: (files) => `Dry run: nothing was written. ${files} files would be.`,
  written: (files) => `${files} files were written.`,
  nothing: 'There was nothing to write; no file was changed.',
  amend: (path) =>
    `The rows to mend, with the reasons, are in ${path}. Mend it and import it again.`,
  failed: 'Writing failed and was undone; no file was changed.',
  suffix: 'to mend',
};
