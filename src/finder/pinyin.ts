import type { Names, Pinyin } from './format.ts';
import { isCjk } from './terms.ts';

/** Readings by character, without tones. */
export type Readings = ReadonlyMap<string, readonly string[]>;

export function readingsOf(table: Pinyin): Readings {
  const readings = new Map<string, string[]>();
  for (const group of table.split(';')) {
    const [, syllable = '', characters = ''] = /^([a-z]+)(.*)$/u.exec(group) ?? [];
    for (const character of characters) {
      const known = readings.get(character);
      if (known) known.push(syllable);
      else readings.set(character, [syllable]);
    }
  }
  return readings;
}

/** Every name of the catalogue in which pinyin is looked for, folded, without repeats. */
export function lexiconOf(names: Names, fold: (text: string) => string): string[] {
  const all = [...names.zh, ...names.aliases.flat(), ...names.shared];
  return [...new Set(all.map(fold))].filter((name) => [...name].some(isCjk));
}

/** Character sequences of the lexicon that are read as typed, in full or by initials. */
export function sequencesRead(typed: string, lexicon: readonly string[], readings: Readings): string[] {
  const found = new Set<string>();
  const first = typed.charAt(0);
  for (const name of lexicon) {
    for (let at = 0; at < name.length; at += 1) {
      if (!beginsWith(readings.get(name.charAt(at)), first)) continue;
      for (const length of [fullLength(typed, { name, at, readings }), initialsLength(typed, { name, at, readings })]) {
        if (length > 1) found.add(name.slice(at, at + length));
      }
    }
  }
  return [...found].sort();
}

interface Place {
  readonly name: string;
  readonly at: number;
  readonly readings: Readings;
}

function beginsWith(syllables: readonly string[] | undefined, letter: string): boolean {
  return syllables?.some((syllable) => syllable.startsWith(letter)) ?? false;
}

/** Characters from a place whose full readings, one of each, spell the typed letters; 0 when none do. */
function fullLength(typed: string, { name, at, readings }: Place): number {
  if (typed === '') return 0;
  for (const syllable of readings.get(name.charAt(at)) ?? []) {
    if (!typed.startsWith(syllable)) continue;
    if (typed.length === syllable.length) return 1;
    const rest = fullLength(typed.slice(syllable.length), { name, at: at + 1, readings });
    if (rest > 0) return rest + 1;
  }
  return 0;
}

function initialsLength(typed: string, { name, at, readings }: Place): number {
  if (at + typed.length > name.length) return 0;
  for (let index = 0; index < typed.length; index += 1) {
    if (!beginsWith(readings.get(name.charAt(at + index)), typed.charAt(index))) return 0;
  }
  return typed.length;
}

/** Sequences of the lexicon that sound like the Chinese one typed, which itself is in no text. */
export function homophones(typed: string, lexicon: readonly string[], readings: Readings): string[] {
  const found = new Set<string>();
  const wanted = [...typed].map((character) => new Set(readings.get(character)));
  for (const name of lexicon) {
    for (let at = 0; at + typed.length <= name.length; at += 1) {
      const sounds = wanted.every((syllables, index) => {
        const character = name.charAt(at + index);
        return (
          character === typed.charAt(index) ||
          (readings.get(character)?.some((syllable) => syllables.has(syllable)) ?? false)
        );
      });
      if (sounds) found.add(name.slice(at, at + typed.length));
    }
  }
  found.delete(typed);
  return [...found].sort();
}
