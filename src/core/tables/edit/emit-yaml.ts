/** How a scalar is quoted in a file: kept when its value changes. */
export type Quoting = 'plain' | 'double' | 'single';

interface EmitOptions {
  /** Inside `[]` or `{}`, where commas and brackets would end it. */
  readonly inFlow?: boolean;
  readonly quoting?: Quoting;
}

/** A scalar that another reader of YAML, of 1.1 or 1.2, could take for something else than text. */
const AMBIGUOUS =
  /^(?:[+-]?[\d.][\d_.:,eExXoObB+-]*|0x[\da-fA-F]+|~|null|true|false|yes|no|on|off|y|n|\.?inf|\.nan|=|<<)$/iu;
const DATE = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?$/u;
const SPECIAL_START = /^[\s\-?:,[\]{}#&*!|>'"%@`]/u;
const HYPHENATED = /^-[^\s-]/u;

/** A value on one line, as the files of the catalogue are written. */
export function emitFlow(value: unknown, options: EmitOptions = {}): string {
  if (Array.isArray(value)) {
    return `[${value.map((one) => emitFlow(one, { inFlow: true })).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).filter(([, one]) => one !== undefined);
    if (pairs.length === 0) return '{}';
    return `{ ${pairs.map(([key, one]) => `${key}: ${emitFlow(one, { inFlow: true })}`).join(', ')} }`;
  }
  return typeof value === 'string' ? emitText(value, options) : String(value);
}

/** A field of a mapping: groups in a list and lists of groups one a line, all else on one. */
export function emitField(key: string, value: unknown, indent = ''): string {
  if (Array.isArray(value) && value.some(isGroup)) {
    const items = value.map((one) => `${indent}  - ${emitFlow(one)}\n`);
    return `${indent}${key}:\n${items.join('')}`;
  }
  if (isGroup(value) && Object.values(value).some(isGroup)) {
    const fields = Object.entries(value).filter(([, one]) => one !== undefined);
    return `${indent}${key}:\n${fields.map(([name, one]) => emitField(name, one, `${indent}  `)).join('')}`;
  }
  return `${indent}${key}: ${emitFlow(value)}\n`;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function emitText(text: string, { inFlow = false, quoting = 'plain' }: EmitOptions): string {
  if (quoting === 'plain' && isPlain(text, inFlow)) return text;
  if (quoting === 'single' && isPrintable(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/gu,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || text !== text.trim() || !isPrintable(text)) return false;
  if (DATE.test(text)) return true;
  if (AMBIGUOUS.test(text)) return false;
  if (SPECIAL_START.test(text) && !(HYPHENATED.test(text) && !inFlow)) return false;
  if (/:(?:\s|$)|\s#/u.test(text) || text.includes('://')) return false;
  return !(inFlow && /[,[\]{}]/u.test(text));
}

function isPrintable(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u.test(text);
}
