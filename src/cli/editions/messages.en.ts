import type {
  diffHelp as diffHelpZh,
  diffWords as diffZh,
  freezeHelp as freezeHelpZh,
  freezeWords as freezeZh,
} from './messages.zh.ts';

export const freezeHelp: typeof freezeHelpZh = {
  summary: 'freezes an edition: all entries and their checksums go into a lock file',
  details: [
    'Writes editions/<edition>.lock.json and notes its checksum in the file of the edition. A catalogue with errors is not frozen.',
    'A frozen edition stays as it is: to freeze again succeeds only with the same content.',
  ],
  options: {
    catalogue: 'the folder of the catalogue, catalogue by default',
    from: 'takes the entries from a commit of git and not from the files; to freeze a past edition',
  },
  examples: ['mulu freeze 2026', 'mulu freeze 2025 --from v2025'],
};

export const diffHelp: typeof diffHelpZh = {
  summary: 'compares two editions, commits or the files as they are, entry by entry',
  details: [
    'A and B are ids of editions, commits of git (branch, tag, HEAD~3 …) or working (the files).',
    'A alone is compared with the files; without either, the previous edition is. Items of lists are matched by id, not by place.',
  ],
  options: {
    catalogue: 'the folder of the catalogue, catalogue by default',
    format:
      'pretty for people (default), json for programs, md for merge requests, xlsx for spreadsheets',
    out: 'writes to this file; needed for xlsx',
  },
  examples: [
    'mulu diff --lang en',
    'mulu diff 2025 2026 --format md',
    'mulu diff HEAD~1 working',
    'mulu diff 2025 2026 --format xlsx --out changes.xlsx',
  ],
};

export const freezeWords: typeof freezeZh = {
  whichEdition: (known) =>
    `Name the edition to freeze, e.g. mulu freeze ${known.at(-1) ?? '2026'}. There are: ${known.join(', ')}.`,
  noEdition: (id, known) =>
    `There is no edition “${id}”; write editions/${id}.yaml first. There are: ${known.join(', ')}.`,
  notCurrent: (id, current) =>
    `The files belong to the edition ${current} and cannot be frozen as ${id}. For a past edition name the commit with --from.`,
  draft: (id) =>
    `The edition ${id} is a draft. Set status: published in editions/${id}.yaml, check issued and effective, then freeze.`,
  different: (id) =>
    `The edition ${id} is frozen and the catalogue now differs from it; no file was changed. A correction goes into corrections, new content into the next edition. mulu diff ${id} shows what differs.`,
  same: (id) => `The edition ${id} was frozen before with the same content; nothing was changed.`,
  done: (id, entries, path, size) =>
    `Froze the edition ${id}: ${entries} entries, ${path} (${size}). Commit it together with the file of the edition.`,
  checksum: (sum) => `Checksum ${sum}`,
  refused: 'The catalogue has errors and was not frozen; no file was changed.',
  noZone: 'The catalogue lacks zone, sectors, classes or edition and was not frozen.',
  noRevision: (revision) => `git knows no commit “${revision}”.`,
  unsound: (revision, errors) =>
    `Note: ${revision} breaks the present rules in ${errors} places; records that cannot be read were left out.`,
  borrowed: (files) =>
    `Note: ${files.join(', ')} of that commit cannot be read; names are those of the present files. Entries are as they were.`,
};

export const diffWords: typeof diffZh = {
  unknown: (operand, editions) =>
    `“${operand}” is neither an edition with a lock nor a commit of git. Editions: ${editions.join(', ') || '(none)'}; the files are called working.`,
  unlocked: (id) => `The edition ${id} has no lock, so that its entries are not known.`,
  noCatalogue: (operand) => `There is no catalogue to compare in ${operand}.`,
  incomplete: (operand, errors) =>
    `Note: ${operand} has ${errors} errors; records that cannot be read were not compared.`,
  working: 'the files',
  edition: (id) => `edition ${id}`,
  revision: (name) => `commit ${name}`,
  title: (before, after) => `${before} → ${after}`,
  same: 'No difference.',
  needsOut: 'xlsx cannot be shown on a screen; name a file with --out, e.g. --out changes.xlsx.',
  outInCatalogue: (path) =>
    `${path} lies in the folder of the catalogue; write elsewhere. No file was changed.`,
  wrote: (path) => `Wrote ${path}`,
  formerId: (id) => `formerly ${id}`,
};
