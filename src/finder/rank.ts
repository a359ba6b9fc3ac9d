import type { Bits } from './bits.ts';
import type { Names } from './format.ts';

/** Where the words of a query stand, the best first. See docs/decisions on ranking. */
export const TIERS = ['title-exact', 'title-prefix', 'title', 'name', 'summary', 'body'] as const;
export type Tier = (typeof TIERS)[number];

/** One word or sequence of the query: what it may be written as, and the parts that hold it. */
export interface MatchedTerm {
  readonly forms: readonly string[];
  readonly parts: Bits;
}

export interface Ranked {
  readonly document: number;
  readonly tier: Tier;
  /** Whether the whole query stands together in one place. */
  readonly phrase: boolean;
}

export interface RankInput {
  readonly documents: readonly number[];
  readonly terms: readonly MatchedTerm[];
  /** The folded query, blanks single. */
  readonly query: string;
  /** Parts that hold the query's sequences run together; absent for one term. */
  readonly phraseParts?: Bits | undefined;
  readonly names: Names;
  readonly fold: (text: string) => string;
}

/** By the worst tier of the terms, phrase before scattered, then printed order. */
export function rank({ documents, terms, query, phraseParts, names, fold }: RankInput): Ranked[] {
  const ranked = documents.map((document): Ranked => {
    const titles = [fold(names.zh[document] ?? ''), fold(names.en[document] ?? '')];
    const whole = titleTier(titles, [query]);
    const tiers = terms.map((term) => tierOf({ term, document, titles, names, fold }));
    const worst = tiers.reduce((a, b) => (TIERS.indexOf(a) > TIERS.indexOf(b) ? a : b), 'title-exact');
    const phrase =
      terms.length < 2 ||
      whole !== undefined ||
      (phraseParts?.has(document * 2) ?? false) ||
      (phraseParts?.has(document * 2 + 1) ?? false);
    return { document, tier: whole ?? (worst === 'title-exact' && terms.length > 1 ? 'title' : worst), phrase };
  });
  return ranked.sort(
    (a, b) =>
      TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
      Number(b.phrase) - Number(a.phrase) ||
      a.document - b.document,
  );
}

function titleTier(titles: readonly string[], forms: readonly string[]): Tier | undefined {
  if (forms.some((form) => titles.includes(form))) return 'title-exact';
  if (forms.some((form) => titles.some((title) => title.startsWith(form)))) return 'title-prefix';
  return forms.some((form) => titles.some((title) => holds(title, form))) ? 'title' : undefined;
}

interface TierInput {
  readonly term: MatchedTerm;
  readonly document: number;
  readonly titles: readonly string[];
  readonly names: Names;
  readonly fold: (text: string) => string;
}

function tierOf({ term, document, titles, names, fold }: TierInput): Tier {
  const inTitle = titleTier(titles, term.forms);
  if (inTitle) return inTitle;
  const others = [
    ...(names.aliases[document] ?? []),
    ...(names.first[document] ?? []).map((id) => names.shared[id] ?? ''),
  ];
  if (others.some((name) => term.forms.some((form) => holds(fold(name), form)))) return 'name';
  return term.parts.has(document * 2) ? 'summary' : 'body';
}

/** A Latin form must begin a word, as it does in the index; any other may stand anywhere. */
export function holds(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
    if (at === 0 || !/[a-z0-9]/u.test(form.charAt(0)) || !/[a-z0-9]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
