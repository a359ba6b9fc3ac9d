import type { Fold } from './fold.ts';
import type { Names } from './format.ts';

/** The names, folded once for all queries. */
export interface FoldedNames {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly aliases: readonly (readonly string[])[];
  readonly shared: readonly string[];
  /** Indices into `shared` of the codes and places of each document. */
  readonly first: readonly (readonly number[])[];
  readonly second: readonly (readonly number[])[];
}

export function foldNames(names: Names, fold: Fold): FoldedNames {
  return {
    zh: names.zh.map(fold),
    en: names.en.map(fold),
    aliases: names.aliases.map((some) => some.map(fold)),
    shared: names.shared.map(fold),
    first: names.first,
    second: names.second,
  };
}
