import { runsOf } from '../../finder/terms.ts';

/** The texts of all parts in one, characters as numbers from 1, with 0 between runs and parts. */
export interface FlatText {
  readonly text: string;
  readonly codes: Uint16Array;
  /** Characters by code; code 0 is the blank. */
  readonly alphabet: readonly string[];
  /** Where each part begins; one more at the end. */
  readonly starts: readonly number[];
}

/** Runs of folded texts one after the other. Parts keep their order. */
export function flatten(parts: readonly (readonly string[])[]): FlatText {
  const starts: number[] = [];
  const pieces: string[] = [' '];
  let length = 1;
  for (const texts of parts) {
    starts.push(length);
    for (const run of texts.flatMap(runsOf)) {
      pieces.push(run, ' ');
      length += run.length + 1;
    }
  }
  starts.push(length);
  const text = pieces.join('');
  return { text, ...encode(text), starts };
}

function encode(text: string): Pick<FlatText, 'codes' | 'alphabet'> {
  const codes = new Uint16Array(text.length);
  const known = new Uint16Array(0x10000);
  const alphabet = [' '];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) continue;
    let code = known[unit] ?? 0;
    if (code === 0) {
      code = alphabet.length;
      known[unit] = code;
      alphabet.push(text.charAt(at));
    }
    codes[at] = code;
  }
  return { codes, alphabet };
}

/** Calls `take` with each place that is not between runs and the part it lies in. */
export function forEachPlace(flat: FlatText, take: (place: number, part: number) => void): void {
  const { codes, starts } = flat;
  for (let part = 0; part + 1 < starts.length; part += 1) {
    const end = starts[part + 1] ?? 0;
    for (let place = starts[part] ?? 0; place < end; place += 1) {
      if (codes[place] !== 0) take(place, part);
    }
  }
}
