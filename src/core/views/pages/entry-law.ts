import type { Entry, Policy } from '../../model/catalogue.ts';
import type { PageContext } from '../parts/context.ts';
import { type PolicyCard, toPolicyCard } from '../parts/policy-card.ts';
import { chineseText, type DateText, type Text } from '../parts/text.ts';

/** One instrument on which an entry rests, and the item in it. */
export interface BasisRow {
  readonly policy: PolicyCard;
  /** Missing when the whole instrument applies. */
  readonly item?: Text | undefined;
  readonly officialUrl: string;
  readonly checked: DateText;
}

/** A policy that an entry may be eligible for, never without its conditions. */
export interface Incentive {
  readonly policy: PolicyCard;
  readonly conditions: readonly Text[];
  readonly officialUrl: string;
  readonly checked: DateText;
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
            policy: toPolicyCard(policy, page),
            item: item === undefined ? undefined : itemText(policy, item, page),
            officialUrl: policy.url,
            checked: page.date(policy.checked),
          },
        ];
      });
  return { domestic: rowsFor('domestic'), foreign: rowsFor('foreign') };
}

export function incentivesOf(entry: Entry, page: PageContext): Incentive[] {
  return entry.incentives.flatMap((id) => {
    const policy = page.catalogue.byId.policy.get(id);
    if (!policy) return [];
    return [
      {
        policy: toPolicyCard(policy, page),
        conditions: conditionsOf(policy, page),
        officialUrl: policy.url,
        checked: page.date(policy.checked),
      },
    ];
  });
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
