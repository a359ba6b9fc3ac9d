/** Text of a file, or the encoding that it seems to have when it is not UTF-8. */
export type Decoded = { readonly text: string } | { readonly encoding: string };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes strictly; a BOM stays in the text so that offsets count the file as it is. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Flavour(bytes);
  if (utf16) return { encoding: utf16 };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { encoding: guessEncoding(bytes) };
  }
}

function utf16Flavour(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE';
  return undefined;
}

function guessEncoding(bytes: Uint8Array): string {
  for (const [label, name] of [
    ['gb18030', 'GBK / GB18030'],
    ['big5', 'Big5'],
  ] as const) {
    try {
      new TextDecoder(label, { fatal: true }).decode(bytes);
      return name;
    } catch {
      // not this one
    }
  }
  return '二进制文件 (binary)';
}
