import type { Bilingual } from '../diagnostics/diagnostic.ts';
import type { TableWords } from './tables.zh.ts';

const some = (choices: readonly Bilingual[]): string => {
  const names = choices.slice(0, 8).map((name) => name.en);
  return names.join(', ') + (choices.length > names.length ? ' and others' : '');
};

/** Words of tables for the office in English. */
export const tablesEn: TableWords = {
  sheets: { entries: 'Entries', about: 'About', codes: 'Codes', lists: 'Lists', amend: 'To mend' },
  reason: 'What to mend',
  codes: { field: 'Field', id: 'Id', name: 'Name in Chinese', english: 'Name in English' },
  about: {
    title: 'Industrial development guidance catalogue: data',
    edition: 'Edition',
    issued: 'Issued',
    effective: 'In force from',
    entries: 'Entries',
    licence: 'Licence',
    howTo: 'How to fill in',
    rows: [
      'One entry a row, one field a column; the comment on each header says what to write. Columns may stand in any order, and those you do not need may be deleted.',
      '“Id” is the permanent address: leave it as it is. New entries may do without. Industry codes, ids and dates are text.',
      'The header of a column tells the unit of its numbers; cells hold the number alone. Leave blank what is not asked for.',
      'Nothing marked “Example” may be relied upon.',
    ],
    columns: {
      header: 'Column',
      english: 'Chinese header',
      required: 'Required',
      note: 'What it holds',
      yes: 'yes',
    },
  },
  document: {
    contents: 'Contents',
    entries: (count) => `${count} entries`,
    total: (sectors, entries) =>
      `${entries} entries in ${sectors} sectors. The number of an entry is the letter of its sector and its place in it. Figures marked “example” are for demonstration only and may not be relied upon.`,
    number: 'No.',
    entry: 'Entry',
    class: 'Class',
    industry: 'Industry (GB/T 4754)',
    basis: 'Legal basis',
    thresholds: 'Admission indicators',
    caseByCase: 'case by case',
    none: '–',
    sample: ' (example)',
    allSamples: '(all examples)',
    policies: 'Legal instruments',
    policy: 'Instrument',
    documentNumber: 'Document number',
    effective: 'In force from',
    desks: 'Contact desks',
    desk: 'Desk',
    phone: 'Telephone',
    address: 'Address',
    issued: (day) => `Issued ${day}`,
    inForce: (day) => `In force from ${day}`,
    ordinals: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
    heading: (ordinal, name) => `${ordinal}. ${name}`,
    counted: (title, count) => `${title} (${count})`,
    colon: ': ',
    separator: '; ',
  },
  problems: {
    halfWidth: (from, to) => `Full-width characters made half-width: ${from} → ${to}`,
    dateForm: (from, to) => `Date rewritten: ${from} → ${to}`,
    notANumber: (found) => `“${found}” is not a number. Write the digits alone, e.g. 500.`,
    otherUnit: (found, unit) =>
      `The unit “${found}” is not the one of this column, ${unit}. Convert the value first.`,
    noUnit: (found, unit) =>
      `The unit is missing. Write “${found}${unit}”, or name it in the header: (${unit}).`,
    notYesNo: (found) => `“${found}” is neither yes nor no.`,
    notADate: (found) => `“${found}” is not a date. Write it like 2026-11-16.`,
    notATime: (found) => `“${found}” is not a time. Write it like 2026-11-02 09:00.`,
    unknownChoice: (found, choices, near) =>
      `There is no “${found}”${near === undefined ? '' : `; did you mean “${near}”`}. Allowed: ${some(choices)}.`,
    ambiguous: (found, ids) =>
      `More than one is called “${found}”. Write the id instead: ${ids.join(', ')}.`,
    tooManyParts: (found, limit) =>
      `“${found}” has too many parts. Up to ${limit} are parted by “|”.`,
    lostZero: (found, padded) =>
      `The code ${found} is a number, so that ${found} and ${padded} cannot be told apart. Make the cell text and write it again.`,
    unknownCode: (found, near) =>
      `GB/T 4754-2017 has no code “${found}”${near.length === 0 ? '' : `; near it are ${near.join(', ')}`}.`,
    elsewhere: (file, message) => `It would break ${file}: ${message.en}`,
    zeroBack: (found, padded) => `The zero in front of the code is back: ${found} → ${padded}`,
    required: (header) => `“${header.en}” is required and must not be blank.`,
    formula: (found) => `The cell holds the formula “${found}”. Write its result instead.`,
    duplicateRow: (id, row) =>
      `The id “${id}” stood in row ${row} already. Each entry has one row.`,
    badId: (id) =>
      `“${id}” cannot be an id. Use 3 to 60 lower-case letters, digits and hyphens, e.g. cell-and-gene-therapy.`,
    noId: () => 'A new entry needs an id, or an English title to make one of.',
    madeId: (id) => `New entry, named after its English title: ${id}`,
    noSector: () => 'A new entry needs a sector. Choose one from the list.',
    sectorAbove: (name) => `No sector; taken from the row above: ${name}`,
    idTaken: (id, other) =>
      `The id “${id}” and the number do not go together: that number of the sector is “${other}”. Check both.`,
    matchedByNumber: (id) => `Found by sector and number: ${id}`,
    matchedByTitle: (id) => `Found by its title: ${id}`,
    englishIncomplete: () => 'Give both the English title and the English summary, or neither.',
    tooLong: () => 'The text is too long for a cell and was left out. Edit the file itself.',
    refusedTogether: () =>
      'It conflicts with other rows or files; see what else is said of this row.',
  },
  kept: '(text too long for a cell; edit the file)',
};
