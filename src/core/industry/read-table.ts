/** One row of GB/T 4754-2017. */
export interface IndustryCode {
  /** A letter for a section, else two to four digits; text, so that `0170` keeps its zero. */
  readonly code: string;
  readonly name: string;
  /** Letter of the section it lies in. */
  readonly section: string;
}

const SPLIT = /^([A-Z]|\d{2,4})(.+)$/u;

/** Codes and names of one line of the compact form, see `SECTION_LINES`. */
export function entriesOf(line: string): [string, string][] {
  return line.split(';').map((entry) => {
    const [, code = '', name = ''] = SPLIT.exec(entry) ?? [];
    return [code, name];
  });
}

/** The standard from its compact form, in its own order. */
export function readTable(lines: readonly string[]): Map<string, IndustryCode> {
  const table = new Map<string, IndustryCode>();
  for (const line of lines) {
    const section = line.slice(0, 1);
    for (const [code, name] of entriesOf(line)) table.set(code, { code, name, section });
  }
  return table;
}
