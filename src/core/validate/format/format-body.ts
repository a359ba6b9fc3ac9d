/** Where blanks count: a block of code, and the two blanks of a line break. */
const CODE = /^\s*(?:`{3}|~{3})/mu;

/**
 * A Markdown body with one line feed at each end of a line, none but single blank lines at its edges,
 * and no blanks that mean nothing. Two blanks at the end of a line break it and stay.
 */
export function formatBody(text: string): string {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  const trimmed = CODE.test(text) ? lines : lines.map(trimLine);
  const first = trimmed.findIndex(isFilled);
  if (first === -1) return '';
  const last = trimmed.findLastIndex(isFilled);
  const kept = trimmed.slice(first, last + 1);
  return `\n${[...kept.slice(0, -1), (kept.at(-1) ?? '').trimEnd()].join('\n')}\n`;
}

function isFilled(line: string): boolean {
  return line.trim() !== '';
}

function trimLine(line: string): string {
  if (/^[ \t]*$/u.test(line)) return '';
  // Four blanks before it may make it code.
  return /^(?: {4}|\t)/u.test(line) ? line : line.replace(/(?<=[^ \t])[ \t]$/u, '');
}
