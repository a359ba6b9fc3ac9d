export interface Position {
  /** One-based. */
  readonly line: number;
  /** One-based, in UTF-16 units as editors count them. */
  readonly column: number;
}

/** Where the lines of a text begin, so that an offset becomes a line and a column. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly text: string;

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      starts.push(at + 1);
    this.#starts = starts;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Line and column of an offset; an offset outside the text counts as its nearest end. */
  position(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (this.#starts[low] ?? 0) + 1 };
  }

  /** Text of a one-based line without its line end; empty outside the text. */
  line(number: number): string {
    const start = this.#starts[number - 1];
    if (start === undefined) return '';
    const end = this.#starts[number] ?? this.text.length + 1;
    return this.text.slice(start, end - 1).replace(/\r$/u, '');
  }

  /** Offset at which a one-based line begins. */
  startOf(number: number): number {
    return this.#starts[number - 1] ?? this.text.length;
  }
}
