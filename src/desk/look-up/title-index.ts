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
/** A word that so few entries have tells them apart, whatever the size of the catalogue. */
const RARE = 3;

/** Titles and aliases by their sequences of characters, so that long lists of entries stay quick. */
export class TitleIndex {
  readonly #rows: readonly LookUpRow[];
  readonly #byGram = new Map<string, Set<number>>();
  readonly #aliases: readonly (readonly [row: number, name: string, folded: string])[];
  readonly #words: readonly ReadonlySet<string>[];
  readonly #rowsWith = new Map<string, number>();

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
    this.#words = rows.map((row) => new Set(englishWords([row[3], ...row[6]].join(' '))));
    for (const words of this.#words) {
      for (const word of words) this.#rowsWith.set(word, (this.#rowsWith.get(word) ?? 0) + 1);
    }
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
      for (const [row, run] of this.#runsOf(piece)) {
        if (run.length > (runs.get(row)?.length ?? 0)) runs.set(row, run);
      }
    }
    return [...runs].flatMap(([index, part]) => {
      const row = this.#rows[index];
      return row ? [{ row, by: 'title' as const, name: row[2], phrase: part }] : [];
    });
  }

  /** Stretches of a piece that stand in titles, each as it grows. */
  #runsOf(piece: string): [row: number, run: string][] {
    const runs: [number, string][] = [];
    let open = new Map<number, string>();
    for (const gram of gramsOf(piece)) {
      const next = new Map<number, string>();
      for (const row of this.#byGram.get(gram) ?? []) {
        next.set(row, (open.get(row) ?? gram.slice(0, -1)) + gram.slice(-1));
      }
      runs.push(...next);
      open = next;
    }
    return runs;
  }

  /** Two telling words of the names, the only one that the phrase has, or one that few entries have. */
  #byWords(phrase: string): NameMatch[] {
    const words = englishWords(phrase);
    const few = Math.max(RARE, this.#rows.length / 50);
    return this.#words.flatMap((own, index) => {
      const row = this.#rows[index];
      const shared = words.filter((word) => own.has(word));
      const isRare = shared.some((word) => (this.#rowsWith.get(word) ?? 0) <= few);
      const isMatch = shared.length >= 2 || (shared.length === 1 && (words.length === 1 || isRare));
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
