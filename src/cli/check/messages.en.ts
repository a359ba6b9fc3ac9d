import type { checkOptions as zhOptions, checkWords as zhWords } from './messages.zh.ts';

export const checkOptions: typeof zhOptions = {
  format:
    'pretty for people (default); json for programs; github, gitlab, sarif for code hosts; markdown to sum up a merge request',
  'max-warnings': 'treat more than N warnings as an error',
  fix: 'mend what is certain (full-width signs, dates, stray blanks and so on), then check again',
  'dry-run': 'with --fix: only show what would be changed',
  since:
    'list only what is new since the git revision REV, also where a change causes it elsewhere',
  'show-allowed': 'also list what allowances.yaml lets stand',
};

export const checkWords: typeof zhWords = {
  nothingNew: (revision) => `No new errors or warnings since ${revision}.`,
  mended: (count, files) => `Mended: ${count}, in files: ${files}.`,
  wouldMend: (path) => `would mend  ${path}`,
  nothingToMend: 'There is nothing to mend automatically.',
  allowed: (count) => `${count} more allowed by allowances.yaml (see --show-allowed).`,
  allowedTitle: 'Allowed:',
  noRevision: (revision) =>
    `git has no revision “${revision}”; give a commit, branch or tag, e.g. main.`,
  dryRunAlone: '--dry-run goes with --fix.',
};
