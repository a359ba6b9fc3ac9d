import { Buffer, isUtf8 } from 'node:buffer';

/** Text of a file, or the encoding that it seems to have when it is not UTF-8. */
export type Decoded = { readonly text: string } | { readonly encoding: string };

/** Decodes strictly; a BOM stays in the text so that offsets count the file as it is. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = foreignEncoding(bytes);
  return encoding === undefined ? { text: decodeUtf8(bytes) } : { encoding };
}

/** The encoding that bytes seem to have when they are not UTF-8. */
export function foreignEncoding(bytes: Uint8Array): string | undefined {
  return utf16Flavour(bytes) ?? (isUtf8(bytes) ? undefined : guessEncoding(bytes));
}

/** The text of bytes of which `foreignEncoding` knows nothing else. */
export function decodeUtf8({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString('utf8');
}

function utf16Flavour(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE';
  return undefined;
}

/** Characters that nearly every page of a catalogue has, in both scripts. */
const COMMON = new Set(
  '的一是在不有和人中大上以用生到作地於于出分成可主年工能下子方行所等部業业產产園园區区',
);

function guessEncoding(bytes: Uint8Array): string {
  const binary = '二进制文件 (binary)';
  if (bytes.includes(0)) return binary;
  const gbk = commonCharacters(bytes, 'gb18030');
  if (commonCharacters(bytes, 'big5') > Math.max(gbk, 0)) return 'Big5';
  return gbk >= 0 ? 'GBK / GB18030' : binary;
}

/** How many common characters a text has in an encoding; -1 when it cannot be in it. */
function commonCharacters(bytes: Uint8Array, label: string): number {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return Iterator.from(text).reduce((sum, one) => sum + (COMMON.has(one) ? 1 : 0), 0);
  } catch {
    return -1;
  }
}
