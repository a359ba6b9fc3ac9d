import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';

const FIRST_IDEOGRAPH = 0x3400;
const LAST_IDEOGRAPH = 0x9fff;

/** Every ideograph of the basic block whose simplified or common form is another character. */
const VARIANTS: readonly (readonly [string, string])[] = variantPairs();

function variantPairs(): [string, string][] {
  const converters = [
    Converter({ from: 't', to: 'cn' }),
    Converter({ from: 'hk', to: 'cn' }),
    Converter({ from: 'jp', to: 'cn' }),
  ];
  const pairs: [string, string][] = [];
  for (let code = FIRST_IDEOGRAPH; code <= LAST_IDEOGRAPH; code += 1) {
    const character = String.fromCharCode(code);
    const simple = converters
      .map((convert) => convert(character))
      .find((form) => form !== character && form.length === 1);
    if (simple !== undefined) pairs.push([character, simple]);
  }
  for (let code = 0xf900; code <= 0xfad9; code += 1) {
    const character = String.fromCharCode(code);
    const simple = character.normalize('NFC');
    if (simple !== character && simple.length === 1) pairs.push([character, simple]);
  }
  return pairs;
}

/** The whole folding table, for texts at build time. */
export const WHOLE_FOLD_TABLE = VARIANTS.flat().join('');

/**
 * The folding table for queries: only variants of characters that the catalogue has, since any
 * other finds nothing either way.
 */
export function foldTableFor(characters: ReadonlySet<string>): string {
  return VARIANTS.filter(([, simple]) => characters.has(simple))
    .flat()
    .join('');
}

/**
 * All readings, without tones, of the 6,763 characters of GB 2312 and of those given. Characters
 * that the catalogue lacks are needed too: a homophone typed by mistake is usually one of them.
 */
export function pinyinTable(characters: ReadonlySet<string>): string {
  const bySyllable = new Map<string, string>();
  for (const character of [...new Set([...gb2312(), ...characters])].sort()) {
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

function gb2312(): string[] {
  const decoder = new TextDecoder('gbk');
  const characters: string[] = [];
  for (let high = 0xb0; high <= 0xf7; high += 1) {
    for (let low = 0xa1; low <= 0xfe; low += 1) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if (character.length === 1 && character !== '\uFFFD') characters.push(character);
    }
  }
  return characters;
}
