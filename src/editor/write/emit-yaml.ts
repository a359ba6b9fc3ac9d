import { parse, stringify } from 'yaml';
import { isData } from './tidy.ts';

/** How a value is written. */
export interface Style {
  /** Columns before the keys or dashes of this value. */
  readonly indent: number;
  /** On one line, in brackets. */
  readonly flow: boolean;
}

/** Characters that a list or map on one line may have. */
const LINE = 160;

/** A value as YAML, without a line feed at its end; a block begins at the place where its first line stands. */
export function emit(value: unknown, style: Style): string {
  if (Array.isArray(value)) return emitList(value, style);
  if (isData(value)) return emitMap(value, style);
  return emitScalar(value);
}

/** `key: value`, the value on the same line or on lines below. */
export function emitPair(key: string, value: unknown, indent: number): string {
  if (isOneLine(value)) return `${key}: ${emit(value, { indent, flow: isCollection(value) })}`;
  const below = indent + 2;
  return `${key}:\n${' '.repeat(below)}${emit(value, { indent: below, flow: false })}`;
}

/** Whether a new value is written on one line: a scalar, names in a list, a short map of scalars. */
export function isOneLine(value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.every((one) => !isCollection(one)) && emit(value, FLOW).length <= LINE;
  }
  if (!isData(value)) return true;
  return Object.values(value).every((one) => !isData(one)) && emit(value, FLOW).length <= LINE;
}

const FLOW: Style = { indent: 0, flow: true };

function isCollection(value: unknown): boolean {
  return Array.isArray(value) || isData(value);
}

function emitList(list: readonly unknown[], { indent, flow }: Style): string {
  if (flow || list.length === 0) return `[${list.map((one) => emit(one, FLOW)).join(', ')}]`;
  return list.map((one) => emitItem(one, indent)).join(`\n${' '.repeat(indent)}`);
}

/** `- value`, for a list whose dashes stand in a column. */
export function emitItem(value: unknown, indent: number): string {
  const flow = isCollection(value) && isOneLine(value);
  return `- ${emit(value, { indent: indent + 2, flow })}`;
}

function emitMap(map: Readonly<Record<string, unknown>>, { indent, flow }: Style): string {
  const pairs = Object.entries(map);
  if (flow || pairs.length === 0) {
    const inside = pairs.map(([key, value]) => `${key}: ${emit(value, FLOW)}`).join(', ');
    return inside === '' ? '{}' : `{ ${inside} }`;
  }
  return pairs.map(([key, value]) => emitPair(key, value, indent)).join(`\n${' '.repeat(indent)}`);
}

/** A date or a time may stand bare: no reader of YAML 1.2 takes it for anything but text. */
const DATE = /^\d{4}-\d\d-\d\d(?: \d\d:\d\d)?$/u;
const MARKS = /[:#,[\]{}&*!|>'"%@`\\\n]|^[-? ]| $/u;

/** A scalar on one line, in double quotes when any reader of YAML might take it for something else. */
export function emitScalar(value: unknown): string {
  if (typeof value !== 'string') return stringify(value).trim();
  if (DATE.test(value)) return value;
  const plain =
    value !== '' &&
    !MARKS.test(value) &&
    parse(value, { version: '1.2', schema: 'core' }) === value &&
    stringify(value, { version: '1.1', lineWidth: 0 }) === `${value}\n`;
  return plain ? value : JSON.stringify(value);
}
