import type {
  removeHelp as removeHelpZh,
  removeWords as removeZh,
  renameHelp as renameHelpZh,
  renameWords as renameZh,
} from './messages.zh.ts';

export const renameHelp: typeof renameHelpZh = {
  summary: 'gives an entry another id (address); the old address leads to the new one',
  details: [
    'Both language files are renamed, every reference is rewritten, and removed/<old>.yaml leads on.',
    'Ids have lower-case letters, digits and hyphens. If this would bring errors, no file is changed.',
  ],
  options: {
    catalogue: 'the folder of the catalogue, catalogue by default',
    reason: 'the reason in Chinese, by default that the content is the same',
    'reason-en': 'the reason in English',
  },
  examples: ['mulu rename cell-therapy cell-and-gene-therapy'],
};

export const removeHelp: typeof removeHelpZh = {
  summary: 'removes an entry; its address stays and says why, and what replaced it',
  details: [
    'Deletes both language files and writes removed/<id>.yaml. If others refer to it they are listed and no file is changed.',
    '--how is withdrawn, replaced, merged or split; without it the number of successors decides.',
  ],
  options: {
    catalogue: 'the folder of the catalogue, catalogue by default',
    reason: 'the reason in Chinese',
    'reason-en': 'the reason in English',
    successor: 'an entry in its place; may be given several times',
    how: 'withdrawn, replaced, merged or split',
    edition: 'the edition from which it is gone, the present one by default',
    date: 'the date of removal, today by default',
    renumber: 'moves the later numbers of the sector up, so that none is missing',
  },
  examples: [
    'mulu remove old-entry --reason "并入疫苗条目" --reason-en "Merged into vaccines" --successor vaccines --how merged --renumber',
  ],
};

export const renameWords: typeof renameZh = {
  needsBoth: 'Name the old and the new id, e.g. mulu rename cell-therapy cell-and-gene-therapy.',
  noEntry: (id, near) =>
    `There is no entry “${id}”${near === undefined ? '.' : `; did you mean ${near}?`}`,
  badId: (id) =>
    `“${id}” cannot be an id. Use 3 to 60 lower-case letters, digits and hyphens, e.g. cell-and-gene-therapy.`,
  taken: (id) =>
    `The id “${id}” has been used (by an entry or a record of removal). Ids are never reused; choose another.`,
  reason: '编号更改，内容不变。',
  refused: 'To rename it would bring the errors above; no file was changed.',
  done: (from, to, files) =>
    `Renamed ${from} to ${to} in ${files} files. The old address leads to the new one.`,
};

export const removeWords: typeof removeZh = {
  needsId: 'Name the entry, e.g. mulu remove old-entry --reason 原因 --reason-en reason.',
  needsReason:
    'A removal needs its reason, which is published: --reason (Chinese) and --reason-en (English).',
  noSuccessor: (id) => `There is no entry “${id}” to succeed it.`,
  badDate: (value) => `--date is YYYY-MM-DD, not “${value}”.`,
  incomplete:
    'The catalogue lacks zone, sectors, classes or edition; run mulu check first. No file was changed.',
  refused:
    'To remove it would bring the errors above; mend what refers to it first. No file was changed.',
  done: (id, path) => `Removed ${id}; the record is ${path}. Its address stays.`,
};
