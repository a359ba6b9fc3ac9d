/** Longer addresses are cut off by the mail programs of Windows. */
const LONGEST_MAILTO = 1900;

export interface LetterInput {
  readonly to: string;
  readonly subject: string;
  readonly greeting: string;
  /** One line an entry. */
  readonly lines: readonly string[];
  /** Said instead of the lines that find no room, with `{count}` of them. */
  readonly more: (count: number) => string;
  /** The address that carries the list; left out when it finds no room. */
  readonly link?: string | undefined;
}

/** A `mailto:` with the lines that find room in it, and how many do not. */
export function mailto({ to, subject, greeting, lines, more, link }: LetterInput): string {
  const write = (count: number, withLink: boolean): string => {
    const rest = lines.length - count;
    const body = [
      greeting,
      '',
      ...lines.slice(0, count),
      ...(rest > 0 ? [more(rest)] : []),
      ...(withLink && link !== undefined ? ['', link] : []),
      '',
    ].join('\r\n');
    return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  };
  for (const withLink of [true, false]) {
    const least = withLink ? Math.min(lines.length, 1) : 0;
    for (let count = lines.length; count >= least; count -= 1) {
      const written = write(count, withLink);
      if (written.length <= LONGEST_MAILTO) return written;
    }
  }
  return `mailto:${to}?subject=${encodeURIComponent(subject)}`;
}
