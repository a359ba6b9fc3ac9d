import type { FoldedNames } from './folded-names.ts';
import { begins, type Form, stands } from './forms.ts';
import type { Store } from './store.ts';

export interface Suggestion {
  readonly document: number;
  readonly kind: string;
  /** What of the names was met. */
  readonly field: 'title' | 'alias' | 'code';
  /** The alias or code that was met, when it was not the title. */
  readonly by?: string | undefined;
  /** What to mark in the title or in `by`. */
  readonly forms: readonly Form[];
}

const MOST_SUGGESTIONS = 8;

/**
 * Documents whose title, alias or code begins with or holds what was typed, or is read so in pinyin:
 * whole names first, then beginnings, then what stands within; titles before aliases before codes.
 */
export async function suggest(
  store: Store,
  typed: string,
  limit = MOST_SUGGESTIONS,
): Promise<Suggestion[]> {
  const wanted = store.fold(typed.normalize('NFC')).replace(/ +/gu, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(wanted)) return [];
  const [names, folded] = await Promise.all([store.names(), store.foldedNames()]);
  const { sequencesRead } = await store.guesses();
  const read = /^[a-z]{2,}$/u.test(wanted) ? sequencesRead(wanted, await store.lexicon()) : [];
  const scoreOf = scorer(wanted, read);
  const found: { score: number; suggestion: Suggestion }[] = [];
  names.ids.forEach((_, document) => {
    const best = bestField(document, folded, scoreOf);
    if (!best) return;
    const { score, field, index } = best;
    const by =
      field === 'alias' ? names.aliases[document]?.[index] : names.shared[index]?.split(' ')[0];
    const kind = names.kinds[document] ?? '';
    const suggestion = { document, kind, field, by: field === 'title' ? undefined : by };
    found.push({ score, suggestion: { ...suggestion, forms: [wanted, ...read] } });
  });
  return found
    .sort((a, b) => a.score - b.score || a.suggestion.document - b.suggestion.document)
    .slice(0, limit)
    .map(({ suggestion }) => suggestion);
}

type Score = (text: string) => number | undefined;

/** 0 a whole name, 1 its beginning, 2 within it; 3 more where it is read so and not written. */
function scorer(wanted: string, read: readonly string[]): Score {
  const known = new Map<string, number | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const sounds = read.map((sequence) => place(text, sequence)).filter((one) => one !== undefined);
    const score =
      placeOfPhrase(text, wanted) ?? (sounds.length > 0 ? 3 + Math.min(...sounds) : undefined);
    known.set(text, score);
    return score;
  };
}

function placeOfPhrase(text: string, wanted: string): number | undefined {
  if (!wanted.includes(' ')) return place(text, wanted);
  if (text === wanted) return 0;
  if (text.startsWith(wanted)) return 1;
  return wanted.split(' ').every((word) => stands(text, word)) ? 2 : undefined;
}

function place(text: string, form: Form): number | undefined {
  if (text === form) return 0;
  if (begins(text, form)) return 1;
  return stands(text, form) ? 2 : undefined;
}

interface Best {
  readonly score: number;
  readonly field: Suggestion['field'];
  readonly index: number;
}

function bestField(document: number, names: FoldedNames, scoreOf: Score): Best | undefined {
  let best: Best | undefined;
  const take = (field: Best['field'], text: string, index: number, handicap: number): void => {
    const score = scoreOf(text);
    if (score === undefined) return;
    const total = score * 3 + handicap;
    if (!best || total < best.score) best = { score: total, field, index };
  };
  take('title', names.zh[document] ?? '', 0, 0);
  take('title', names.en[document] ?? '', 0, 0);
  names.aliases[document]?.forEach((alias, index) => {
    take('alias', alias, index, 1);
  });
  for (const index of names.first[document] ?? []) {
    const text = names.shared[index] ?? '';
    // Places and sectors stand among them too, and would suggest every record of theirs.
    if (/^\d{2,4}(?: |$)/u.test(text)) take('code', text, index, 2);
  }
  return best;
}
