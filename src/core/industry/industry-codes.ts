import { FORMER_NAMES, SECTION_LINES } from './gbt4754-2017.ts';
import { entriesOf, type IndustryCode, readTable } from './read-table.ts';

/** Every code of GB/T 4754-2017 as amended in 2019, in the order of the standard. */
export const INDUSTRY_CODES: ReadonlyMap<string, IndustryCode> = readTable(SECTION_LINES);

const formerNames: ReadonlyMap<string, string> = new Map(entriesOf(FORMER_NAMES));

/** What a code was called in GB/T 4754-2011, when that name was changed or dropped in 2017. */
export function formerNameOf(code: string): string | undefined {
  return formerNames.get(code);
}

/** Codes that bear exactly this name, the most detailed first. */
export function codesNamed(name: string): readonly string[] {
  const found: string[] = [];
  for (const row of INDUSTRY_CODES.values()) if (row.name === name) found.push(row.code);
  return found.sort((a, b) => b.length - a.length);
}

/** The codes directly below one: `271` gives its four-digit classes. */
export function childrenOf(code: string): readonly IndustryCode[] {
  return [...INDUSTRY_CODES.values()].filter((row) =>
    /^[A-Z]$/u.test(code)
      ? row.section === code && row.code.length === 2
      : row.code.length === code.length + 1 && row.code.startsWith(code),
  );
}

/** Up to three codes that begin like an unknown one, for a suggestion. */
export function codesNear(code: string): readonly IndustryCode[] {
  for (let length = code.length - 1; length >= 2; length -= 1) {
    const near = [...INDUSTRY_CODES.keys()].filter(
      (candidate) =>
        candidate.length === Math.min(code.length, 4) &&
        candidate.startsWith(code.slice(0, length)),
    );
    if (near.length > 0) {
      return near.slice(0, 3).flatMap((candidate) => INDUSTRY_CODES.get(candidate) ?? []);
    }
  }
  return [];
}
