import type { Language } from '../../finder/format.ts';
import { type Field, matchedFields } from '../../finder/fields.ts';
import type { Ranked } from '../../finder/rank.ts';
import type { SearchResult } from '../../finder/search.ts';
import { markForms, type Piece, snippet } from '../../finder/snippet.ts';
import type { Store } from '../../finder/store.ts';

/** One hit as it is printed. */
export interface HitReport {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly title: string;
  readonly tier: Ranked['tier'];
  readonly phrase: boolean;
  readonly matched: readonly Field[];
}

export async function hitReport(
  store: Store,
  { document, tier, phrase }: Ranked,
  { result, language }: { readonly result: SearchResult; readonly language: Language },
): Promise<HitReport> {
  const names = await store.names();
  return {
    id: names.ids[document] ?? '',
    kind: names.kinds[document] ?? '',
    number: names.numbers[document] ?? '',
    title: names[language][document] || (names.zh[document] ?? ''),
    tier,
    phrase,
    matched: await matchedFields(store, document, result.forms),
  };
}

/** The stable form for programs: ids in order with what was matched, and the count of every value. */
export function jsonReport(
  query: string,
  result: SearchResult,
  hits: readonly HitReport[],
): Record<string, unknown> {
  return {
    version: 1,
    query,
    total: result.hits.length,
    readings: result.readings,
    hits,
    facets: Object.fromEntries(
      result.facets.map(({ id, counts }) => [id, Object.fromEntries(counts)]),
    ),
  };
}

const LENGTH = { zh: 60, en: 140 };

export interface ShownHit {
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

/** Title and the first stretch of text that holds what was looked for, else the summary. */
export async function shownHit(
  store: Store,
  document: number,
  { result, language }: { readonly result: SearchResult; readonly language: Language },
): Promise<ShownHit> {
  const { fold } = store;
  const [names, text] = await Promise.all([store.names(), store.text(document)]);
  const title = names[language][document] || (names.zh[document] ?? '');
  const languages: readonly Language[] = language === 'zh' ? ['zh', 'en'] : ['en', 'zh'];
  let excerpt: readonly Piece[] | undefined;
  for (const one of languages) {
    for (const whole of [text?.summary[one] ?? '', text?.body[one] ?? '']) {
      excerpt ??= snippet(whole, result.forms, { length: LENGTH[one], fold });
    }
  }
  const summary = text?.summary[language] || (text?.summary.zh ?? '');
  return {
    title: markForms(title, result.forms, fold),
    excerpt: excerpt ?? [{ text: summary, marked: false }],
  };
}
