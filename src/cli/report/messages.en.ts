import type { reportHelp as reportHelpZh, reportWords as reportWordsZh } from './messages.zh.ts';

/** The English words of `mulu report`. */
export const reportHelp: typeof reportHelpZh = {
  summary:
    'List what staff should look at: gaps, old reviews, missing English, lapsing instruments, risks',
  details: [
    'For staff: no part of the site or its zip. Mend the errors of the catalogue first.',
    '--format html writes report.html and its stylesheet into the folder --out, e.g. dist/staff; the next build clears it away.',
  ],
  options: {
    catalogue: 'the catalogue folder, by default catalogue',
    format: 'table for the terminal (the default), md for Markdown, html for a page',
    out: 'write into this folder, which html needs; otherwise the report is printed',
    today: 'judge on this day, e.g. 2026-12-01; by default today',
    within: 'days ahead in which a lapsing instrument is told, by default 90',
    months: 'months after which a review is old, by default 6',
  },
  examples: [
    'mulu report',
    'mulu report --format md --within 180',
    'mulu report --format html --out dist/staff',
  ],
};

export const reportWords: typeof reportWordsZh = {
  errors: (count) =>
    `The catalogue has ${count} errors and the report may be incomplete. Run mulu check and mend them first.`,
  incomplete: 'There is no zone, sector, class or edition to report on. Run mulu check first.',
  written: (path) => `Report: ${path}`,
  needsOut: '--format html needs --out, e.g. --out dist/staff.',
  badDay: (value) => `--today must be a date such as 2026-12-01, not “${value}”.`,
  inCatalogue: (path) => `${path} lies in the catalogue. Write the report elsewhere.`,
};
