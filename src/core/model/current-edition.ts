import type { ChineseData } from '../validate/schemas/registry.ts';

type Edition = ChineseData['edition'];

/** The edition that is published or drafted now: the last issued one that is not superseded. */
export function currentEdition(editions: readonly Edition[]): Edition | undefined {
  const byIssue = editions.toSorted((a, b) => {
    if (a.issued === b.issued) return 0;
    return a.issued < b.issued ? -1 : 1;
  });
  return byIssue.filter(({ status }) => status !== 'superseded').at(-1) ?? byIssue.at(-1);
}
