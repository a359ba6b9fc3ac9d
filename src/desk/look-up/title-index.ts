import type { LookUpRow } from './file.ts';
import { englishWords, piecesOf } from './phrases.ts';

export interface NameMatch {
  readonly row: LookUpRow;
  readonly by: 'alias' | 'title';
  /** The alias or title as it is written. */
  readonly name: string;
  /** What of the phrase stands in it. */
  readonly phrase: string;
}

/** Characters in a row that a phrase and a title must share. */
const GRAM = 4;
const LEAST_HAN = 2;
const LEAST_LATIN = 3;

/** Titles and aliases by their sequences of characters, so that long lists of entries stay quick. */
export class TitleIndex {
  readonly #rows: readonly LookUpRow[];
  readonly #byGram = new Map<string, Set<number>>();
  readonly #aliases: readonly (readonly [row: number, name: string, folded: string])[];
  readonly #words: readonly ReadonlySet<string>[];

  constructor(rows: readonly LookUpRow[], fold: (text: string) => string) {
    this.#rows = rows;
    const aliases: [number, string, string][] = [];
    rows.forEach((row, index) => {
      for (const piece of piecesOf(fold(row[2]))) {
        for (const gram of gramsOf(piece)) this.#put(gram, index);
      }
      for (const name of row[6]) aliases.push([index, name, fold(name)]);
    });
    this.#aliases = aliases;
    this.#words = rows.map((row) => new Set(englishWords(row[3])));
  }

  #put(gram: string, row: number): void {
    const rows = this.#byGram.get(gram) ?? new Set();
    this.#byGram.set(gram, rows.add(row));
  }

  /** Entries whose alias the phrase holds, or whose title shares a telling stretch with it. */
  find(phrase: string): NameMatch[] {
    const isHan = /\p{Script=Han}/u.test(phrase);
    return [...this.#byAlias(phrase), ...(isHan ? this.#byTitle(phrase) : this.#byWords(phrase))];
  }

  #byAlias(phrase: string): NameMatch[] {
    const pieces = new Set(piecesOf(phrase));
    return this.#aliases.flatMap(([index, name, folded]) => {
      const row = this.#rows[index];
      const isMatch = standsIn(folded, phrase) || pieces.has(folded);
      return row && isMatch ? [{ row, by: 'alias' as const, name, phrase }] : [];
    });
  }

  #byTitle(phrase: string): NameMatch[] {
    const runs = new Map<number, string>();
    for (const piece of piecesOf(phrase)) {
      let open = new Map<number, string>();
      for (const gram of gramsOf(piece)) {
        const next = new Map<number, string>();
        for (const row of this.#byGram.get(gram) ?? []) {
          const run = (open.get(row) ?? gram.slice(0, -1)) + gram.slice(-1);
          next.set(row, run);
          if (run.length > (runs.get(row)?.length ?? 0)) runs.set(row, run);
        }
        open = next;
      }
    }
    return [...runs].flatMap(([index, part]) => {
      const row = this.#rows[index];
      return row ? [{ row, by: 'title' as const, name: row[2], phrase: part }] : [];
    });
  }

  /** Two telling words of the title, or the only one that the phrase has. */
  #byWords(phrase: string): NameMatch[] {
    const words = englishWords(phrase);
    return this.#words.flatMap((own, index) => {
      const row = this.#rows[index];
      const shared = words.filter((word) => own.has(word));
      const isMatch = shared.length >= 2 || (shared.length === 1 && words.length === 1);
      return row && isMatch
        ? [{ row, by: 'title' as const, name: row[3], phrase: shared.join(' ') }]
        : [];
    });
  }
}

/** Sequences of `GRAM` characters in their order; a shorter piece is too common to tell. */
function gramsOf(piece: string): string[] {
  return Array.from({ length: Math.max(0, piece.length - GRAM + 1) }, (_, at) =>
    piece.slice(at, at + GRAM),
  );
}

/** Whether a name stands in a phrase; a Latin one as a whole word. */
function standsIn(name: string, phrase: string): boolean {
  if (/\p{Script=Han}/u.test(name)) return name.length >= LEAST_HAN && phrase.includes(name);
  if (name.length < LEAST_LATIN) return false;
  const at = phrase.indexOf(name);
  const isLetter = (text: string | undefined): boolean => /[a-z0-9]/u.test(text ?? '');
  return at !== -1 && !isLetter(phrase[at - 1]) && !isLetter(phrase[at + name.length]);
}
