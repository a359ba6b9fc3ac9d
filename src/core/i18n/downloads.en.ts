import type { DownloadWords } from './downloads.zh.ts';

/** Words of the downloads page in English. */
export const downloadsEn: DownloadWords = {
  files: 'Files to download',
  names: {
    bundle: 'Offline bundle (the whole site)',
    'book-zh': 'The catalogue as a book (Chinese)',
    'book-en': 'The catalogue as a book (English)',
  },
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
