import { deskWords } from '../../i18n/desk.ts';
import { fill } from '../../i18n/finder.ts';
import type { Entry } from '../../model/catalogue.ts';
import { oncePerFolder, type PageContext } from '../parts/context.ts';
import { type LawState, lawStateOf } from '../parts/law-state.ts';
import { recordPath } from '../parts/paths.ts';
import type { DateText, Link, Text } from '../parts/text.ts';
import { itemText } from './entry-law.ts';

type Result = NonNullable<Entry['conflicts']>[number]['result'];

/** One comparison with a restricted, phase-out or negative list: against what, with what result. */
export interface ConflictRow {
  readonly policy: Link;
  /** Name of the list, where the instrument has several. */
  readonly list?: Text | undefined;
  readonly result: Result;
  readonly resultText: string;
  readonly items: readonly Text[];
  readonly note?: Text | undefined;
  /** How many items of the list were compared, where that is not all of them. */
  readonly scope?: string | undefined;
  readonly officialUrl: string;
  readonly checked: DateText;
  readonly state: LawState;
}

/** The checks of an entry as each kind of investor has to read them. */
export function conflictsOf(
  entry: Entry,
  page: PageContext,
): { readonly domestic: ConflictRow[]; readonly foreign: ConflictRow[] } {
  const rowsFor = (investor: 'domestic' | 'foreign'): ConflictRow[] =>
    (entry.conflicts ?? [])
      .filter((check) => check.investor === investor || check.investor === 'both')
      .flatMap((check) => conflictRow(JSON.stringify(check), page) ?? []);
  return { domestic: rowsFor('domestic'), foreign: rowsFor('foreign') };
}

/** By what it says: the same check stands in hundreds of entries. */
const conflictRow = oncePerFolder((written: string, page): ConflictRow | undefined => {
  const check = JSON.parse(written) as NonNullable<Entry['conflicts']>[number];
  const policy = page.catalogue.byId.policy.get(check.policy);
  if (!policy) return undefined;
  const words = deskWords(page.locale).law;
  const list = policy.lists?.find(({ name }) => name === check.list);
  const { count, gathered } = list ?? {};
  const isPart = gathered !== undefined && count !== undefined && gathered < count;
  return {
    policy: page.link(recordPath.policy(policy.id), policy.short),
    list: list && page.text({ zh: list.name, en: list.en }),
    result: check.result,
    resultText: words.results[check.result],
    items: (check.items ?? []).map((item) => itemText(policy, item, page)),
    note: check.note && page.text(check.note),
    scope: isPart ? fill(words.gathered, { gathered, count }) : undefined,
    officialUrl: policy.url,
    checked: page.date(check.checked),
    state: lawStateOf(policy, page),
  };
});
