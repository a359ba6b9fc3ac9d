import type { fmtHelp as zhHelp, fmtWords as zhWords } from './messages.zh.ts';

export const fmtHelp: typeof zhHelp = {
  summary: 'Puts catalogue files into their one canonical form without changing what they say',
  details: [
    'FILE is a file or folder, several may be given; without one the whole catalogue is formatted.',
    'Order of fields, quotes, lists and blank lines become the same everywhere and comments stay in place, so that the form editor, an import and an edit by hand give the same bytes.',
    'A file whose syntax is wrong is left alone; mend it first, as mulu check says.',
    'Exit code: 0 done, 1 a file could not be formatted (with --check: needs formatting), 2 wrong usage, 70 a bug in mulu.',
  ],
  options: {
    check: 'only list the files that need it',
    catalogue: 'the catalogue folder, by default catalogue',
  },
  examples: ['mulu fmt', 'mulu fmt catalogue/zone.yaml catalogue/policies', 'mulu fmt --check'],
};

export const fmtWords: typeof zhWords = {
  outside: (path, folder) =>
    `${path} does not lie in the catalogue folder ${folder}, or does not exist.`,
  formatted: (path) => `formatted  ${path}`,
  wouldFormat: (path) => `to format  ${path}`,
  broken: (path) => `left alone  ${path} (its syntax is wrong; run mulu check)`,
  changed: (path) => `left alone  ${path} (it was changed meanwhile; run again)`,
  clean: (files) => `All ${files} files are in canonical form.`,
  summary: (files, done) => `${files} files, ${done} formatted.`,
  checkSummary: (files, open) => `${files} files, ${open} to format: run mulu fmt.`,
};
