import type { searchHelp as helpInChinese, searchWords as wordsInChinese } from './messages.zh.ts';

export const searchHelp: typeof helpInChinese = {
  summary: 'searches a built site in the terminal, with the same results as its finder',
  details: [
    'QUERY is Chinese, pinyin, pinyin initials, English or an industry code; quote several words, all of which must be there.',
    'Exit codes: 0 searched (also when nothing is found), 2 wrong usage or no index, 70 our fault.',
  ],
  options: {
    facet: 'filter such as sector=modern-finance; may be repeated: values of one are alternatives',
    dist: 'folder of the site, dist by default',
    json: 'JSON for programs: total, ids in order with what was matched, counts of the filters',
    limit: 'at most N results, 20 by default; all with --json',
  },
  examples: [
    'mulu search vaccine',
    'mulu search "factory lease" --facet kind=premises',
    'mulu search gxq --json',
  ],
};

export const searchWords: typeof wordsInChinese = {
  noQuery: 'Say what to look for, e.g. mulu search vaccine.',
  noIndex: (path) =>
    `${path} holds no complete search index. Run mulu build first, or name the site with --dist.`,
  total: (count) => {
    if (count === 0) return 'Nothing found.';
    return count === 1 ? '1 result.' : `${count} results.`;
  },
  more: (count) => `${count} more; list them with --limit.`,
  reading: {
    sound: (typed, read) => `No “${typed}”; matched by sound: ${read.join(', ')}`,
    spelling: (typed, read) => `No “${typed}”; matched by similar spelling: ${read.join(', ')}`,
    pieces: (typed, read) => `No “${typed}” as one; matched separately: ${read.join(', ')}`,
  },
};
