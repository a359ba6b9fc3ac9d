import type { Bilingual } from '../../core/diagnostics/diagnostic.ts';

export interface Choice {
  readonly value: string;
  /** What is shown and searched beside the value. */
  readonly name: string;
}

/** One thing that a new record needs; each is an option of the command line as well. */
export interface Question {
  /** Name of the option. */
  readonly flag: string;
  readonly label: Bilingual;
  /** Offered by search while typing; missing for free text. */
  readonly choices?: ((answers: Answers) => readonly Choice[]) | undefined;
  readonly optional?: boolean;
}

export type Answers = ReadonlyMap<string, string>;

/** The answer to a question, in whatever way it is asked. */
export type Asker = (question: Question, choices: readonly Choice[] | undefined) => Promise<string>;

/** Choices that hold every word typed, those that begin with it first. */
export function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  const found = choices.filter(({ value, name }) => {
    const text = `${value} ${name}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const [first = ''] = words;
  const rank = ({ value, name }: Choice): number =>
    value.startsWith(first) || name.startsWith(first) ? 0 : 1;
  return found.toSorted((a, b) => rank(a) - rank(b));
}
