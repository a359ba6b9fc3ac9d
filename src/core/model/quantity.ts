import type { Locale } from '../read/source-file.ts';
import { type Unit, type UnitId, UNITS } from './units.ts';

/** A range or a single bound of a value with its unit, as staff wrote it. */
export interface QuantityRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly unit: UnitId;
}

/**
 * A value with its unit as a reader of that language expects it. Chinese keeps the unit written;
 * English gets RMB million or billion, hectares, and so on, computed from the same value (see `UNITS`).
 */
export function formatQuantity(value: number, unitId: UnitId, locale: Locale): string {
  const unit: Unit = UNITS[unitId];
  if (locale === 'zh') return join(formatNumber(value), unit.name.zh);
  if (!unit.english) return join(formatNumber(value), unit.name.en);
  return joinEnglish(formatNumber(roundTo(value * unit.english.factor, 4)), unit.english.name);
}

/** `≥ 500 万元/亩`, `≤ 0.1 …`, `1.0–2.5`: the bounds of an indicator. */
export function formatRange({ min, max, unit }: QuantityRange, locale: Locale): string {
  if (min !== undefined && max !== undefined && min !== max) {
    const low = formatQuantity(min, unit, locale);
    const high = formatQuantity(max, unit, locale);
    const suffix = UNITS[unit].name[locale];
    const shared = suffix && low.endsWith(suffix) ? low.slice(0, -suffix.length).trimEnd() : low;
    return `${shared}–${high}`;
  }
  if (min !== undefined) return `≥ ${formatQuantity(min, unit, locale)}`;
  if (max !== undefined) return `≤ ${formatQuantity(max, unit, locale)}`;
  return '';
}

/** Digits grouped by thousands, without regard to the machine's locale. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function roundTo(value: number, digits: number): number {
  return Number(value.toPrecision(digits + 2).replace(/0+$/u, '')) || Number(value.toFixed(digits));
}

function join(value: string, unit: string): string {
  if (unit === '' || unit === '%') return `${value}${unit}`;
  return `${value}\u00A0${unit}`;
}

/** `RMB 24.4 billion`, but `2 hectares`. */
function joinEnglish(value: string, unit: string): string {
  return unit.startsWith('RMB ') ? `RMB\u00A0${value}\u00A0${unit.slice(4)}` : join(value, unit);
}
