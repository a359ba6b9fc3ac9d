import { toHalfWidth } from '../../validate/text/full-width.ts';
import type { Bilingual } from '../../diagnostics/diagnostic.ts';
import { type Cell, cleanText, type Codec, type Read } from './codec.ts';
import { problems } from './problems.ts';

const asCell = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' ? value : undefined;

/** Prose. */
export const text: Codec = {
  format: 'text',
  show: asCell,
  read: (cell) => ({ value: cleanText(cell) }),
};

/** Ids, codes and dates have no full-width characters. */
function halfWidth(cell: string): { readonly value: string; readonly note?: Bilingual } {
  const value = toHalfWidth(cell).trim();
  return value === cell ? { value } : { value, note: problems.halfWidth(cell, value) };
}

/** Ids and addresses. */
export const code: Codec = {
  format: 'text',
  show: asCell,
  read: (cell) => halfWidth(cleanText(cell)),
};

/** Digits with grouping commas, and what may stand behind them. */
const NUMBER = /^([+-]?\d[\d,]*(?:\.\d+)?)\s*(.*)$/su;

interface Unit {
  /** As staff write it. */
  readonly name: string;
  /** Whether the header tells it. */
  readonly told: boolean;
}

/** A number, perhaps with its unit behind it; `unit` undefined where it has none. */
export function readNumber(cell: string | number, unit: Unit | undefined): Read {
  const half = halfWidth(String(cell));
  const found = NUMBER.exec(half.value);
  const [, digits = '', rest = ''] = found ?? [];
  const value = Number(digits.replaceAll(',', ''));
  if (!found || !Number.isFinite(value)) return { problem: problems.notANumber(String(cell)) };
  if (rest !== '' && rest !== unit?.name) {
    return {
      problem: unit ? problems.otherUnit(rest, unit.name) : problems.notANumber(String(cell)),
    };
  }
  if (unit && !unit.told && rest === '') return { problem: problems.noUnit(digits, unit.name) };
  return { value, note: half.note };
}

export const number: Codec = {
  format: 'number',
  show: asCell,
  read: (cell) => readNumber(typeof cell === 'number' ? cell : cleanText(cell), undefined),
};

/** A number that is in one unit, told by the header or else by the cell. */
export function quantity(unit: Unit): Codec {
  return {
    ...number,
    read: (cell) => readNumber(typeof cell === 'number' ? cell : cleanText(cell), unit),
  };
}

const YES = /^(?:是|有|√|✓|对|yes|y|true|1)$/iu;
const NO = /^(?:否|无|没有|×|不是|no|n|false|0)$/iu;

/** A mark that is there or not: `true` or nothing. */
export const flag: Codec = {
  format: 'text',
  show: (value, { locale }) => (value === true ? (locale === 'zh' ? '是' : 'Yes') : undefined),
  read: (cell) => {
    const written = cleanText(cell);
    if (YES.test(written)) return { value: true };
    return NO.test(written) ? { value: undefined } : { problem: problems.notYesNo(written) };
  },
};

const DATE = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/u;
const TIME = /^(.*?\d日?)[\sT]+(\d{1,2}):(\d{2})(?::00)?$/u;

function dateIn(written: string): string | undefined {
  const [, year, month = '', day = ''] = DATE.exec(written) ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A day, however offices write it. */
export const date: Codec = {
  format: 'text',
  show: asCell,
  read: (cell) => {
    const written = cleanText(cell);
    const day = dateIn(toHalfWidth(written).replace(/\s+00:00(?::00)?$/u, ''));
    if (day === undefined) return { problem: problems.notADate(written) };
    return { value: day, note: day === written ? undefined : problems.dateForm(written, day) };
  },
};

/** A day and a minute. */
export const dateTime: Codec = {
  format: 'text',
  show: asCell,
  read: (cell) => {
    const written = cleanText(cell);
    const [, before, hour = '', minute] = TIME.exec(toHalfWidth(written)) ?? [];
    const day = dateIn(before ?? '');
    if (day === undefined || minute === undefined) {
      return { problem: problems.notATime(written) };
    }
    const value = `${day} ${hour.padStart(2, '0')}:${minute}`;
    return { value, note: value === written ? undefined : problems.dateForm(written, value) };
  },
};
