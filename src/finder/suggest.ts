import type { Fold } from './fold.ts';
import type { Names } from './format.ts';
import { type Readings, sequencesRead } from './pinyin.ts';
import { holds } from './rank.ts';

export interface Suggestion {
  readonly document: number;
  /** The alias or code that was met, when it was not the title. */
  readonly by?: string | undefined;
}

export interface SuggestInput {
  readonly typed: string;
  readonly names: Names;
  readonly fold: Fold;
  /** Absent until pinyin is loaded; without it letters are looked for as letters. */
  readonly readings?: Readings | undefined;
  readonly limit?: number;
}

/** Documents whose title, alias or code begins with or holds what was typed, or is read so in pinyin. */
export function suggest({ typed, names, fold, readings, limit = 8 }: SuggestInput): Suggestion[] {
  const wanted = fold(typed.normalize('NFC')).trim();
  if (wanted === '') return [];
  const letters = /^[a-z]{2,}$/u.test(wanted) ? wanted : undefined;
  const scored: { score: number; suggestion: Suggestion }[] = [];
  names.ids.forEach((_, document) => {
    const titles = [names.zh[document] ?? '', names.en[document] ?? ''];
    const others = [...(names.aliases[document] ?? []), ...codesOf(names, document)];
    const best = bestOf(wanted, titles, fold);
    if (best !== undefined) {
      scored.push({ score: best, suggestion: { document } });
      return;
    }
    const by = others.find((other) => bestOf(wanted, [other], fold) !== undefined);
    if (by !== undefined) scored.push({ score: 3, suggestion: { document, by } });
    else if (letters !== undefined && readings !== undefined) {
      const read = [...titles, ...others].find(
        (name) => sequencesRead(letters, [fold(name)], readings).length > 0,
      );
      if (read !== undefined) {
        scored.push({
          score: 4,
          suggestion: { document, by: titles.includes(read) ? undefined : read },
        });
      }
    }
  });
  return scored
    .sort((a, b) => a.score - b.score || a.suggestion.document - b.suggestion.document)
    .slice(0, limit)
    .map(({ suggestion }) => suggestion);
}

/** 0 the name itself, 1 its beginning, 2 within it. */
function bestOf(wanted: string, texts: readonly string[], fold: Fold): number | undefined {
  const folded = texts.map(fold);
  if (folded.includes(wanted)) return 0;
  if (folded.some((text) => text.startsWith(wanted))) return 1;
  return folded.some((text) => holds(text, wanted)) ? 2 : undefined;
}

/** Industry codes stand among the names that documents share; places and sectors are no suggestion. */
function codesOf(names: Names, document: number): string[] {
  return (names.first[document] ?? [])
    .map((id) => names.shared[id] ?? '')
    .filter((name) => /^\d{2,4} /u.test(name));
}
