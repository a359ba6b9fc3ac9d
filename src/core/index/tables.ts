import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';

const FIRST_IDEOGRAPH = 0x3400;
const LAST_IDEOGRAPH = 0x9fff;
/** Blocks whose characters only look like an ideograph: radicals and compatibility forms. */
const LOOKALIKES = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfad9],
] as const;

/** The 3,755 common characters of GB 2312 and the 3,008 others, in the order of the standard. */
const COMMON = gb2312(0xb0, 0xd7);
const SIMPLIFIED: ReadonlySet<string> = new Set([...COMMON, ...gb2312(0xd8, 0xf7)]);

/** Every character of the basic block whose simplified or common form is another character. */
const VARIANTS: ReadonlyMap<string, string> = closed(variantPairs());

function variantPairs(): Map<string, string> {
  const traditional = [Converter({ from: 't', to: 'cn' }), Converter({ from: 'hk', to: 'cn' })];
  const japanese = Converter({ from: 'jp', to: 'cn' });
  const pairs = new Map<string, string>();
  for (let code = FIRST_IDEOGRAPH; code <= LAST_IDEOGRAPH; code += 1) {
    const character = String.fromCharCode(code);
    // The Japanese table takes simplified characters such as 沪 and 欠 for forms of others.
    const converters = SIMPLIFIED.has(character) ? traditional : [...traditional, japanese];
    const simple = converters
      .map((convert) => convert(character))
      .find((form) => form !== character && form.length === 1);
    if (simple !== undefined) pairs.set(character, simple);
  }
  for (const [first, last] of LOOKALIKES) {
    for (let code = first; code <= last; code += 1) {
      const character = String.fromCharCode(code);
      const simple = character.normalize('NFKC');
      if (simple !== character && simple.length === 1) pairs.set(character, simple);
    }
  }
  return pairs;
}

/** Follows every pair to its end, so that folding twice is the same as folding once. */
function closed(pairs: ReadonlyMap<string, string>): Map<string, string> {
  const ends = new Map<string, string>();
  for (const character of pairs.keys()) {
    const seen = new Set([character]);
    let end = character;
    for (let next = pairs.get(end); next !== undefined && !seen.has(next); next = pairs.get(end)) {
      seen.add(next);
      end = next;
    }
    ends.set(character, end);
  }
  return ends;
}

/** The whole folding table, for texts at build time. */
export const WHOLE_FOLD_TABLE = [...VARIANTS].flat().join('');

/**
 * The folding table for queries: only variants of the folded characters given, those of the
 * catalogue, since any other finds nothing either way.
 */
export function foldTableFor(characters: ReadonlySet<string>): string {
  return [...VARIANTS]
    .filter(([, simple]) => characters.has(simple))
    .flat()
    .join('');
}

/**
 * All readings, without tones, of the common characters of GB 2312 and of those given. Characters
 * that the catalogue lacks are needed too: a homophone typed by mistake is usually one of them.
 */
export function pinyinTable(characters: ReadonlySet<string>): string {
  const bySyllable = new Map<string, string>();
  for (const character of [...new Set([...COMMON, ...characters])].sort()) {
    const code = character.charCodeAt(0);
    if (code < FIRST_IDEOGRAPH || code > LAST_IDEOGRAPH) continue;
    const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array' });
    for (const reading of new Set(readings.map((one) => one.replaceAll('ü', 'v')))) {
      if (/^[a-z]+$/u.test(reading)) {
        bySyllable.set(reading, (bySyllable.get(reading) ?? '') + character);
      }
    }
  }
  return [...bySyllable.keys()]
    .sort()
    .map((syllable) => `${syllable}${bySyllable.get(syllable) ?? ''}`)
    .join(';');
}

function gb2312(first: number, last: number): string[] {
  const decoder = new TextDecoder('gbk');
  const characters: string[] = [];
  for (let high = first; high <= last; high += 1) {
    for (let low = 0xa1; low <= 0xfe; low += 1) {
      const character = decoder.decode(Uint8Array.of(high, low));
      // GBK fills the five empty places of GB 2312 with private characters.
      if (/^\p{Script=Han}$/u.test(character)) characters.push(character);
    }
  }
  return characters;
}
