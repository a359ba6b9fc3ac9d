import type { DownloadWords } from './downloads.zh.ts';

/** Words of the downloads page in English. */
export const downloadsEn: DownloadWords = {
  files: 'Files to download',
  names: {
    bundle: 'Offline bundle (the whole site)',
    'book-zh': 'The catalogue as a book (Chinese)',
    'book-en': 'The catalogue as a book (English)',
    xlsx: 'All entries (workbook, Chinese headers)',
    'csv-zh': 'All entries (table, Chinese headers)',
    'csv-en': 'All entries (table, English headers)',
    json: 'The whole catalogue as data',
    schema: 'Structure of the data',
    package: 'What each column holds (Chinese and English)',
  },
  data: 'Open data',
  dataLead:
    'For other systems and for analysis. Made from the same catalogue as the pages and updated with them. Industry codes are text and keep their leading zeros.',
  name: 'File',
  format: 'Format',
  size: 'Size',
  date: 'Date',
  dateNote: 'The date is the day on which this edition was issued.',
  sum: 'SHA-256',
  licence: 'Licence',
  licenceText:
    'You may download, copy and pass on these files free of charge, unchanged and with the source named. Nothing marked “Example” may be relied upon.',
  online: 'see the online site',
};
