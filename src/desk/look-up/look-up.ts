import { type IndustryCode, readTable } from '../../core/industry/read-table.ts';
import type { LookUpFile, LookUpRow } from './file.ts';
import { relationOf, type Relation } from './hierarchy.ts';
import { englishWords, mayAgree, piecesOf, readAsked } from './phrases.ts';
import { TitleIndex } from './title-index.ts';

/** Why an entry is found. */
export type Reason =
  | { readonly by: Relation; readonly own: string; readonly asked: string }
  | { readonly by: 'name'; readonly own: string; readonly phrase: string }
  | { readonly by: 'alias'; readonly name: string; readonly phrase: string }
  | { readonly by: 'title'; readonly name: string; readonly phrase: string };

export interface Found {
  readonly row: LookUpRow;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}

export interface LookUpResult {
  /** Best first. */
  readonly found: readonly Found[];
  /** Codes of the standard that were typed, or whose name a phrase bears. */
  readonly codes: readonly string[];
  readonly unknownCodes: readonly string[];
  /** Phrases that led to no entry. */
  readonly unmatched: readonly string[];
  readonly isCut: boolean;
}

const STRENGTH: Readonly<Record<Reason['by'], number>> = {
  same: 100,
  below: 85,
  alias: 80,
  name: 75,
  title: 60,
  above: 50,
  sibling: 30,
};

/** Reasons shown of an entry. */
const MOST_REASONS = 4;
/** Fewer characters of a name say too little. */
const LEAST_NAME = 3;

/** Finds entries by codes and business scopes. `fold` makes spellings alike: width, case, traditional. */
export class LookUp {
  readonly table: ReadonlyMap<string, IndustryCode>;
  readonly #file: LookUpFile;
  readonly #fold: (text: string) => string;
  readonly #titles: TitleIndex;
  readonly #names: readonly (readonly [code: string, name: string, pieces: readonly string[]])[];
  readonly #rowsOf = new Map<string, LookUpRow[]>();

  constructor(file: LookUpFile, fold: (text: string) => string) {
    this.#file = file;
    this.#fold = fold;
    this.table = readTable(file.codes);
    this.#titles = new TitleIndex(file.rows, fold);
    this.#names = [...this.table.values()]
      .filter(({ code, name }) => code.length > 1 && !/^其他/u.test(name))
      .map(({ code, name }) => [code, fold(name), piecesOf(fold(name))] as const);
    for (const row of file.rows) {
      for (const code of row[5]) this.#rowsOf.set(code, [...(this.#rowsOf.get(code) ?? []), row]);
    }
  }

  find(text: string): LookUpResult {
    const { codes, phrases, isCut } = readAsked(text, (code) => this.table.has(code));
    const reasons = new Map<LookUpRow, Reason[]>();
    const named = new Set<string>();
    const add = (row: LookUpRow, reason: Reason): void => {
      reasons.set(row, [...(reasons.get(row) ?? []), reason]);
    };
    const known = codes.filter((code) => this.table.has(code));
    for (const asked of known) this.#byCode(asked, add);
    const unmatched = phrases.filter((phrase) => {
      const before = countOf(reasons);
      this.#byPhrase(phrase, named, add);
      return countOf(reasons) === before;
    });
    const found = [...reasons].map(([row, all]) => ({ row, reasons: strongest(all) }));
    return {
      found: found.sort((a, b) => strength(b.reasons) - strength(a.reasons)),
      codes: [...new Set([...known, ...named])],
      unknownCodes: codes.filter((code) => !this.table.has(code)),
      unmatched,
      isCut,
    };
  }

  #byCode(asked: string, add: (row: LookUpRow, reason: Reason) => void): void {
    for (const [own, rows] of this.#rowsOf) {
      const by = relationOf(asked, own, this.table);
      if (by) for (const row of rows) add(row, { by, own, asked });
    }
  }

  #byPhrase(
    phrase: string,
    named: Set<string>,
    add: (row: LookUpRow, reason: Reason) => void,
  ): void {
    const folded = this.#fold(phrase);
    for (const { row, by, name, phrase: part } of this.#titles.find(folded)) {
      add(row, by === 'title' ? { by, name, phrase: part } : { by, name, phrase });
    }
    for (const code of this.#codesNamed(folded)) {
      named.add(code);
      for (const [own, rows] of this.#rowsOf) {
        if (own !== code && !own.startsWith(code)) continue;
        for (const row of rows) add(row, { by: 'name', own, phrase });
      }
    }
  }

  /** Codes whose name agrees with a phrase: all of it, or a telling piece of it. */
  #codesNamed(phrase: string): string[] {
    if (!/\p{Script=Han}/u.test(phrase)) return this.#codesInEnglish(phrase);
    const pieces = piecesOf(phrase).filter((piece) => piece.length >= LEAST_NAME);
    const exact = this.#names.filter(([, name]) => name === phrase);
    if (exact.length > 0) return mostDetailed(exact.map(([code]) => code));
    return mostDetailed(
      this.#names.flatMap(([code, name, own]) => {
        const core = own.length === 1 ? (own[0] ?? '') : name;
        const isInside = core.length >= LEAST_NAME && phrase.includes(core);
        return (isInside || pieces.includes(core)) && mayAgree(phrase, name) ? [code] : [];
      }),
    );
  }

  #codesInEnglish(phrase: string): string[] {
    const words = englishWords(phrase);
    return Object.entries(this.#file.english).flatMap(([code, name]) => {
      const own = englishWords(name);
      return own.length > 0 && own.every((word) => words.includes(word)) ? [code] : [];
    });
  }
}

function countOf(reasons: ReadonlyMap<LookUpRow, readonly Reason[]>): number {
  let count = 0;
  for (const all of reasons.values()) count += all.length;
  return count;
}

/** A class stands for its group and division when all of them match. */
function mostDetailed(codes: readonly string[]): string[] {
  return codes.filter((code) => !codes.some((other) => other !== code && other.startsWith(code)));
}

function strongest(reasons: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return reasons
    .filter((reason) => {
      const key = JSON.stringify(reason);
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => STRENGTH[b.by] - STRENGTH[a.by])
    .slice(0, MOST_REASONS);
}

/** The strongest reason counts most, further ones a little. */
function strength(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { by }, at) => sum + STRENGTH[by] / (at === 0 ? 1 : 20), 0);
}
