import type { bookHelp as helpInChinese, bookWords as wordsInChinese } from './messages.zh.ts';

export const bookHelp: typeof helpInChinese = {
  summary: 'sets the whole catalogue as a book in PDF, one file a language',
  details: [
    'Cover, contents with page numbers, sectors and entries, legal basis, index of industry codes, glossary. Fonts come with the program; none of this computer is used.',
    'Nothing is written for a catalogue with errors; files of before stay as they were.',
  ],
  options: {
    catalogue: 'folder of the catalogue, catalogue by default',
    out: 'folder for the PDF files, this folder by default',
    base: 'address of the site (https://…); only then are addresses and QR codes printed',
    only: 'one language only: zh or en',
  },
  examples: ['mulu book', 'mulu book --only en --out print --base https://example.org/catalogue/'],
};

export const bookWords: typeof wordsInChinese = {
  setting: 'Set the PDF',
  refused: 'The catalogue has errors; nothing was set, and files of before stay as they were.',
  incomplete: 'The catalogue lacks zone, sectors, classes or edition; there is nothing to set.',
  file: (path, size) => `${path} (${size})`,
  noLanguage: (locale) => `The catalogue is not in this language: ${locale}.`,
  total: (seconds) => `Took ${seconds.toFixed(1)} s.`,
};
