let table: Map<string, readonly number[]> | undefined;

/** The inverse of what `TextDecoder` does, for the characters of the basic plane. */
export function encodeGb18030(text: string): Uint8Array {
  table ??= makeTable();
  const known = table;
  return Uint8Array.from(
    Array.from(text, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return code < 0x80 ? [code] : (known.get(character) ?? [0x3f]);
    }).flat(),
  );
}

function makeTable(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (!found.has(character)) found.set(character, bytes);
  };
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second !== 0x7f) add([first, second]);
    }
  }
  for (let index = 0; index < 4 * 12_600; index += 1) {
    const [third, rest] = [Math.floor(index / 10) % 126, Math.floor(index / 1260)];
    add([0x81 + Math.floor(rest / 10), 0x30 + (rest % 10), 0x81 + third, 0x30 + (index % 10)]);
  }
  return found;
}
