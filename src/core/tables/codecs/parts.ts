/*
 * Several values in one cell. The marks between them, the backslash and line feeds are written with
 * a backslash where a value has them itself, so that each cell can be read back in one way only.
 */

/** Joins values by a mark, which may stand between blanks. */
export function joinParts(parts: readonly string[], mark: '；' | '; ' | ' | '): string {
  const own = mark !== ' | ' ? /[\\；;\n]/gu : /[\\|｜\n]/gu;
  return parts.map((part) => part.replace(own, escaped)).join(mark);
}

/** The values that stand between marks, without their blank edges. */
export function splitParts(cell: string, mark: RegExp): string[] {
  const parts = [''];
  for (let at = 0; at < cell.length; at += 1) {
    const one = cell[at] ?? '';
    const next = cell[at + 1];
    if (one === '\\' && next !== undefined) {
      parts.push(`${parts.pop() ?? ''}${next === 'n' ? '\n' : next}`);
      at += 1;
    } else if (mark.test(one)) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${one}`);
  }
  return parts.map((part) => part.trim());
}

function escaped(character: string): string {
  return character === '\n' ? '\\n' : `\\${character}`;
}
