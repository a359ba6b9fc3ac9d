import type { Bits } from './bits.ts';
import type { FoldedNames } from './folded-names.ts';
import { begins, type Form, stands, standsTogether } from './forms.ts';

/** Where the words of a query stand, the best first. See docs/decisions/0009-ranking.md. */
export const TIERS = ['title-exact', 'title-prefix', 'title', 'name', 'summary', 'body'] as const;
export type Tier = (typeof TIERS)[number];

/** One word or sequence of the query: what it may be written as, and the parts that hold it. */
export interface MatchedTerm {
  readonly forms: readonly Form[];
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
  readonly names: FoldedNames;
  /** Whether the query stands together in the summary or body, as far as is known. */
  readonly inText: (document: number) => boolean;
}

/** By the worst tier of the terms, phrase before scattered, then printed order. */
export function rank({ documents, terms, query, names, inText }: RankInput): Ranked[] {
  const tiersOfTerms = terms.map((term) => tierFunction(term, names));
  const together = terms.length > 1 ? phraseFunction(query, names) : undefined;
  const ranked = documents.map((document) => {
    const tiers = tiersOfTerms.map((tierOf) => tierOf(document));
    const worst = Math.max(...tiers);
    const inNames = together?.(document);
    const tier = inNames?.title ?? (terms.length > 1 ? Math.max(worst, TITLE) : worst);
    const phrase = !inNames || inNames.title !== undefined || inNames.name || inText(document);
    return { document, tier, phrase };
  });
  ranked.sort(
    (a, b) => a.tier - b.tier || Number(b.phrase) - Number(a.phrase) || a.document - b.document,
  );
  return ranked.map((one) => ({ ...one, tier: TIERS[one.tier] ?? 'body' }));
}

const TITLE = TIERS.indexOf('title');
const NAME = TIERS.indexOf('name');
const SUMMARY = TIERS.indexOf('summary');
const BODY = TIERS.indexOf('body');

function tierFunction(term: MatchedTerm, names: FoldedNames): (document: number) => number {
  const { forms, parts } = term;
  const isIn = (text: string): boolean => forms.some((form) => stands(text, form));
  const inShared = names.shared.map(isIn);
  return (document) => {
    const titles = [names.zh[document] ?? '', names.en[document] ?? ''];
    if (forms.some((form) => titles.includes(form))) return 0;
    if (forms.some((form) => titles.some((title) => begins(title, form)))) return 1;
    if (titles.some(isIn)) return TITLE;
    if (names.aliases[document]?.some(isIn)) return NAME;
    if (names.first[document]?.some((id) => inShared[id] === true)) return NAME;
    return parts.has(document * 2) ? SUMMARY : BODY;
  };
}

interface Together {
  /** Tier of the title that holds the whole query. */
  readonly title: number | undefined;
  readonly name: boolean;
}

/** Where the whole query stands in the names, its blanks as typed or left out between ideographs. */
function phraseFunction(query: string, names: FoldedNames): (document: number) => Together {
  const phrases = phrasesOf(query);
  const isIn = (text: string): boolean => phrases.some((one) => standsTogether(text, one));
  const inShared = names.shared.map(isIn);
  return (document) => {
    const titles = [names.zh[document] ?? '', names.en[document] ?? ''];
    const name =
      (names.aliases[document]?.some(isIn) ?? false) ||
      [...(names.first[document] ?? []), ...(names.second[document] ?? [])].some(
        (id) => inShared[id] === true,
      );
    if (phrases.some((one) => titles.includes(one))) return { title: 0, name };
    if (phrases.some((one) => titles.some((title) => title.startsWith(one))))
      return { title: 1, name };
    return { title: titles.some(isIn) ? TITLE : undefined, name };
  };
}

/** A query of several words as one: as typed, and without the blanks that Chinese does not write. */
export function phrasesOf(query: string): string[] {
  const closed = query.replace(/(?<=[^\0-\u007F]) | (?=[^\0-\u007F])/gu, '');
  return [...new Set([query, closed])];
}
