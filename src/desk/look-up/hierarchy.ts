import type { IndustryCode } from '../../core/industry/read-table.ts';

export type Level = 'section' | 'division' | 'group' | 'class';

/** Where a code stands in GB/T 4754: a letter, or two, three or four digits. */
export function levelOf(code: string): Level {
  if (/^[A-Z]$/u.test(code)) return 'section';
  if (code.length === 2) return 'division';
  return code.length === 3 ? 'group' : 'class';
}

/** How a code of an entry stands to the code asked for. */
export type Relation = 'same' | 'below' | 'above' | 'sibling';

/** `undefined` when the two have nothing in common below the division. */
export function relationOf(
  asked: string,
  own: string,
  table: ReadonlyMap<string, IndustryCode>,
): Relation | undefined {
  if (asked === own) return 'same';
  if (levelOf(asked) === 'section') {
    return table.get(own)?.section === asked ? 'below' : undefined;
  }
  if (own.startsWith(asked)) return 'below';
  if (asked.startsWith(own)) return 'above';
  const isSibling = asked.length === 4 && own.length === 4 && asked.slice(0, 3) === own.slice(0, 3);
  return isSibling ? 'sibling' : undefined;
}

/** A code with all above it, from the section down; empty for an unknown code. */
export function pathOf(code: string, table: ReadonlyMap<string, IndustryCode>): IndustryCode[] {
  const row = table.get(code);
  if (!row) return [];
  const above = levelOf(code) === 'section' ? [] : [row.section];
  for (let length = 2; length < code.length; length += 1) above.push(code.slice(0, length));
  return [...above.flatMap((one) => table.get(one) ?? []), row];
}
