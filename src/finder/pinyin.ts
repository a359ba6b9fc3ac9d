import type { FoldedNames } from './folded-names.ts';
import type { Pinyin } from './format.ts';
import { hasCjk } from './terms.ts';

/** Readings by character, without tones. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** Names of the catalogue and how they are read. */
export interface Lexicon {
  readonly readings: Readings;
  /** Folded names that hold Chinese, without repeats, each behind a line feed. */
  readonly text: string;
  /** First letters of the readings of each character of `text`, bit 0 for `a`. */
  readonly letters: Uint32Array;
}

/** More sequences than this read the same: the letters are too few to mean one. */
export const MANY_SEQUENCES = 24;

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

export function lexiconOf(table: Pinyin, names: FoldedNames): Lexicon {
  const readings = readingsOf(table);
  const ofUnit = new Uint32Array(0x10000);
  for (const [character, syllables] of readings) {
    for (const syllable of syllables) {
      const unit = character.charCodeAt(0);
      ofUnit[unit] = (ofUnit[unit] ?? 0) | bitOf(syllable.charAt(0));
    }
  }
  const all = [...names.zh, ...names.aliases.flat(), ...names.shared];
  const chinese = [...new Set(all)].filter(hasCjk);
  const text = `\n${chinese.join('\n')}\n`;
  const letters = new Uint32Array(text.length);
  for (let at = 0; at < text.length; at += 1) letters[at] = ofUnit[text.charCodeAt(at)] ?? 0;
  return { readings, text, letters };
}

function bitOf(letter: string): number {
  return 1 << (letter.charCodeAt(0) - 0x61);
}

/**
 * Character sequences of two or more that are read as typed: in full; else by initials; else in full
 * but for the last syllable, which is not finished. Of initials only the best placed count: whole
 * names before beginnings of names before what stands within. Empty where the letters are too few.
 */
export function sequencesRead(typed: string, lexicon: Lexicon): string[] {
  if (!/^[a-z]{2,}$/u.test(typed)) return [];
  const full = new Map<string, Placed>();
  const initials = new Map<string, Placed>();
  const begun = new Map<string, Placed>();
  const { text, letters } = lexicon;
  const first = bitOf(typed.charAt(0));
  for (let at = 0; at < text.length; at += 1) {
    if (((letters[at] ?? 0) & first) === 0) continue;
    if (hasInitials(typed, lexicon, at)) note(initials, text, at, typed.length);
    spell(typed, { lexicon, at }, (length, finished) => {
      note(finished ? full : begun, text, at, length);
    });
  }
  if (full.size > 0) return best(full);
  return initials.size > 0 ? bestPlaced(initials) : bestPlaced(begun);
}

/** 0 a whole name, 1 the beginning of one, 2 within one. */
type Placed = 0 | 1 | 2;

function note(found: Map<string, Placed>, text: string, at: number, length: number): void {
  if (length < 2) return;
  const sequence = text.slice(at, at + length);
  const atStart = text.charAt(at - 1) === '\n';
  const atEnd = text.charAt(at + length) === '\n';
  const placed = atStart ? (atEnd ? 0 : 1) : 2;
  const known = found.get(sequence);
  if (known === undefined || placed < known) found.set(sequence, placed);
}

function best(found: ReadonlyMap<string, Placed>): string[] {
  return [...found]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, MANY_SEQUENCES)
    .map(([sequence]) => sequence);
}

function bestPlaced(found: ReadonlyMap<string, Placed>): string[] {
  const place = Math.min(...found.values());
  const kept = new Map([...found].filter(([, placed]) => placed === place));
  return kept.size > MANY_SEQUENCES ? [] : best(kept);
}

function hasInitials(typed: string, { letters }: Lexicon, at: number): boolean {
  for (let index = 1; index < typed.length; index += 1) {
    const bit = bitOf(typed.charAt(index));
    if (((letters[at + index] ?? 0) & bit) === 0) return false;
  }
  return true;
}

interface Spelling {
  readonly lexicon: Lexicon;
  readonly at: number;
  /** Characters spelled before. */
  readonly length?: number;
}

/** Calls `take` for every way in which readings of the characters from a place spell the letters. */
function spell(
  typed: string,
  { lexicon, at, length = 0 }: Spelling,
  take: (length: number, finished: boolean) => void,
): void {
  for (const syllable of lexicon.readings.get(lexicon.text.charAt(at + length)) ?? []) {
    if (syllable === typed) take(length + 1, true);
    else if (syllable.startsWith(typed)) take(length + 1, false);
    else if (typed.startsWith(syllable)) {
      spell(typed.slice(syllable.length), { lexicon, at, length: length + 1 }, take);
    }
  }
}

/** Sequences of the lexicon that sound like the Chinese one typed, which itself is in no text. */
export function homophones(typed: string, { readings, text }: Lexicon): string[] {
  const wanted = Array.from({ length: typed.length }, (_, at) => {
    const character = typed.charAt(at);
    return { character, syllables: new Set(readings.get(character)) };
  });
  const sounds = (at: number): boolean =>
    wanted.every(({ character, syllables }, index) => {
      const other = text.charAt(at + index);
      if (other === character) return true;
      return readings.get(other)?.some((syllable) => syllables.has(syllable)) ?? false;
    });
  const found = new Map<string, Placed>();
  for (let at = 0; at + typed.length <= text.length; at += 1) {
    if (sounds(at)) note(found, text, at, typed.length);
  }
  return best(found);
}
