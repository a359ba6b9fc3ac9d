import type { ParsedRecord } from '../../parse/parse-record.ts';
import type { SourceFile } from '../../read/source-file.ts';

export interface YamlLine {
  readonly text: string;
  /** Offset in the file. */
  readonly start: number;
}

const BLOCK_SCALAR = /(?:^|[:-][ \t]+)[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/u;

/** The lines of a file's YAML without comments and without texts written with `|` or `>`, parsed or not. */
export function yamlLines(file: SourceFile, record: ParsedRecord | undefined): YamlLine[] {
  const { start, end } = record?.yamlRange ?? guessRange(file);
  const lines: YamlLine[] = [];
  let blockIndent: number | undefined;
  let at = start;
  for (const raw of file.text.slice(start, end).split('\n')) {
    const text = raw.replace(/\r$/u, '');
    const indent = /^ */u.exec(text)?.[0].length ?? 0;
    const blank = text.trim() === '';
    if (blockIndent !== undefined && !blank && indent <= blockIndent) blockIndent = undefined;
    if (blockIndent === undefined && !blank && !/^\s*#/u.test(text)) {
      lines.push({ text, start: at });
      if (BLOCK_SCALAR.test(text)) blockIndent = indent;
    }
    at += raw.length + 1;
  }
  return lines;
}

/** Where the YAML of a file that did not parse seems to lie. */
function guessRange({ text, address }: SourceFile): { start: number; end: number } {
  if (address.format === 'yaml') return { start: 0, end: text.length };
  const opening = /^\uFEFF?---[^\n]*\n/u.exec(text)?.[0].length ?? 0;
  const closing = /\r?\n(?:---|\r?\n)/u.exec(text.slice(opening));
  return { start: opening, end: closing ? opening + closing.index : text.length };
}
