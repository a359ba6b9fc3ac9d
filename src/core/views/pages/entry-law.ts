import type { Entry, Policy } from '../../model/catalogue.ts';
import { oncePerFolder, type PageContext } from '../parts/context.ts';
import { type LawState, lawStateOf } from '../parts/law-state.ts';
import { recordPath } from '../parts/paths.ts';
import { type PolicyCard, toPolicyCard } from '../parts/policy-card.ts';
import { chineseText, type DateText, type Link, type Text } from '../parts/text.ts';

/** A condition, and the instrument that sets it. */
export interface ConditionRow {
  readonly text: Text;
  /** Id of that instrument. */
  readonly by: string;
  readonly policy: Link;
  readonly officialUrl: string;
  readonly checked: DateText;
}

/** An instrument with where it was read and how it stands. */
export interface Instrument {
  readonly policy: PolicyCard;
  readonly officialUrl: string;
  readonly checked: DateText;
  readonly state: LawState;
}

/** One instrument on which an entry rests, and the item in it. */
export interface BasisRow {
  readonly instrument: Instrument;
  /** Missing when the whole instrument applies. */
  readonly item?: Text | undefined;
}

/** A policy that an entry may be eligible for, never without its conditions. */
export interface Incentive extends Instrument {
  readonly conditions: readonly ConditionRow[];
}

/** The legal basis as each kind of investor has to read it. */
export function basisOf(
  entry: Entry,
  page: PageContext,
): { readonly domestic: BasisRow[]; readonly foreign: BasisRow[] } {
  const rowsFor = (investor: 'domestic' | 'foreign'): BasisRow[] =>
    entry.basis
      .filter((basis) => basis.investor === investor || basis.investor === 'both')
      .flatMap(({ policy: id, item }) => {
        const policy = page.catalogue.byId.policy.get(id);
        if (!policy) return [];
        return [
          {
            instrument: toInstrument(policy, page),
            item: item === undefined ? undefined : itemText(policy, item, page),
          },
        ];
      });
  return { domestic: rowsFor('domestic'), foreign: rowsFor('foreign') };
}

const toInstrument = oncePerFolder((policy: Policy, page): Instrument => ({
  policy: toPolicyCard(policy, page),
  officialUrl: policy.url,
  checked: page.date(policy.checked),
  state: lawStateOf(policy, page),
}));

export function incentivesOf(entry: Entry, page: PageContext): Incentive[] {
  return entry.incentives.flatMap((id) => {
    const policy = page.catalogue.byId.policy.get(id);
    return policy ? [toIncentive(policy, page)] : [];
  });
}

const toIncentive = oncePerFolder((policy: Policy, page): Incentive => ({
  ...toInstrument(policy, page),
  conditions: conditionRows(policy, page),
}));

/** The conditions of a policy, each with the instrument that sets it: the policy itself, unless another is named. */
export const conditionRows = oncePerFolder((policy: Policy, page): readonly ConditionRow[] =>
  conditionsOf(policy, page).map((text, index) => {
    const named = page.catalogue.byId.policy.get(policy.conditionBasis?.[index] ?? '') ?? policy;
    const { documentNumber } = named;
    const label =
      documentNumber === undefined
        ? page.text(named.short)
        : chineseText(documentNumber, page.locale);
    return {
      text,
      by: named.id,
      policy: { href: page.href(recordPath.policy(named.id)), label },
      officialUrl: named.url,
      checked: page.date(named.checked),
    };
  }),
);

/**
 * What an encouraged entry must say beside its class: the conditions of the reduced tax rate.
 * `undefined` for other classes and entries without a tax policy.
 */
export function promiseOf(entry: Entry, page: PageContext): readonly ConditionRow[] | undefined {
  const { byId } = page.catalogue;
  if (byId.class.get(entry.class)?.tone !== 'positive') return undefined;
  const policy = entry.incentives
    .flatMap((id) => byId.policy.get(id) ?? [])
    .find(({ kind, conditions }) => kind === 'tax' && conditions);
  return policy && conditionRows(policy, page);
}

export function conditionsOf(policy: Policy, page: PageContext): Text[] {
  return (policy.conditions?.[page.locale] ?? []).map((text) => ({ text }));
}

/**
 * The item as it is cited: list, section and number in the language of the page. An item that does
 * not follow the lists of its instrument stays as it is written.
 */
export function itemText(policy: Policy, item: string, { locale, ui }: PageContext): Text {
  const [listName = '', ...rest] = item.split(' ');
  const list = policy.lists?.find(({ name }) => name === listName);
  const number = rest.at(-1);
  if (!list || number === undefined || !/^[\d.-]+$/u.test(number)) return chineseText(item, locale);
  const cited = ui.entryPage.itemNumber(number);
  const sections = rest.slice(0, -1);
  if (locale === 'zh') return { text: [list.name, ...sections, cited].join(' ') };
  const translated = sections.map((name) => list.sections?.find(({ zh }) => zh === name)?.en);
  if (translated.includes(undefined)) return chineseText(item, locale);
  return { text: [list.en, ...translated, cited].join(', ') };
}
