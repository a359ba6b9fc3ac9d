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
  const { factor, before, after } = displayOf(unitId, locale);
  return `${before}${formatNumber(rounded(value * factor))}${after}`;
}

/** `≥ 500 万元/亩`, `≤ 0.1 …`, `1.0–2.5`: the bounds of an indicator, its unit once. */
export function formatRange({ min, max, unit }: QuantityRange, locale: Locale): string {
  if (min !== undefined && max !== undefined && min !== max) {
    const { factor, before, after } = displayOf(unit, locale);
    const [low, high] = [min, max].map((value) => formatNumber(rounded(value * factor)));
    return `${before}${low ?? ''}–${high ?? ''}${after}`;
  }
  if (min !== undefined) return `≥\u00A0${formatQuantity(min, unit, locale)}`;
  if (max !== undefined) return `≤\u00A0${formatQuantity(max, unit, locale)}`;
  return '';
}

interface Display {
  readonly factor: number;
  readonly before: string;
  readonly after: string;
}

/** `RMB 24.4 billion`, but `2 hectares`; the unit never parts from its number. */
function displayOf(unitId: UnitId, locale: Locale): Display {
  const unit: Unit = UNITS[unitId];
  const english = locale === 'en' ? unit.english : undefined;
  const name = english?.name ?? unit.name[locale];
  const factor = english?.factor ?? 1;
  if (english && name.startsWith('RMB ')) {
    return { factor, before: 'RMB\u00A0', after: `\u00A0${name.slice(4)}` };
  }
  return { factor, before: '', after: name === '' || name === '%' ? name : `\u00A0${name}` };
}

/** Digits grouped by thousands, without regard to the machine's locale. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Four decimals, and three digits of what is smaller than a hundredth. */
function rounded(value: number): number {
  return Math.abs(value) < 0.01
    ? Number(Number(value.toPrecision(3)).toFixed(6))
    : Number(value.toFixed(4));
}
