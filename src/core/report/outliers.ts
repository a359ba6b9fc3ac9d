import type { Entry } from '../model/catalogue.ts';
import { formatQuantity } from '../model/quantity.ts';
import { INDICATOR_IDS, INDICATORS, type IndicatorId } from '../model/thresholds.ts';
import type { UnitId } from '../model/units.ts';
import type { Cell, ReportContext, ReportSection } from './report.ts';

/** Fewer values say nothing about what is usual. */
const LEAST = 8;
/** Tukey's fences. */
const REACH = 1.5;

interface Value {
  readonly entry: Entry;
  readonly value: number;
}

/** Lower limits of admission that are far from those of the other entries, compared in one unit. */
export function outliersSection(context: ReportContext): ReportSection {
  const { words } = context;
  const rows = INDICATOR_IDS.flatMap((indicator) =>
    [...byUnit(context.catalogue.entries, indicator)].flatMap(([unit, values]) =>
      outliersIn(values, { indicator, unit, context }),
    ),
  );
  const { outliers } = words;
  return {
    id: 'outliers',
    title: outliers.title,
    note: outliers.note,
    columns: [
      ...[outliers.entry, outliers.indicator, outliers.value],
      ...[outliers.median, outliers.usual, outliers.file],
    ],
    rows,
    open: rows.length,
  };
}

function byUnit(entries: readonly Entry[], indicator: IndicatorId): Map<UnitId, Value[]> {
  const found = new Map<UnitId, Value[]>();
  for (const entry of entries) {
    const limit = entry.thresholds.find((one) => one.indicator === indicator);
    if (limit?.min === undefined || limit.unit === undefined) continue;
    found.set(limit.unit, [...(found.get(limit.unit) ?? []), { entry, value: limit.min }]);
  }
  return found;
}

interface Compared {
  readonly indicator: IndicatorId;
  readonly unit: UnitId;
  readonly context: ReportContext;
}

function outliersIn(values: readonly Value[], { indicator, unit, context }: Compared): Cell[][] {
  if (values.length < LEAST) return [];
  const sorted = values.map(({ value }) => value).sort((a, b) => a - b);
  const [low, median, high] = [
    quantile(sorted, 0.25),
    quantile(sorted, 0.5),
    quantile(sorted, 0.75),
  ];
  const reach = REACH * (high - low);
  // Where most values are one, the fences meet and anything else is told.
  const [from, to] = [Math.max(low - reach, 0), high + reach];
  const { locale, fileOf } = context;
  const shown = (value: number): string => formatQuantity(value, unit, locale);
  return values
    .filter(({ value }) => value < from || value > to)
    .map(({ entry, value }) => [
      { text: entry.title[locale] ?? entry.title.zh },
      { text: INDICATORS[indicator].name[locale] },
      { text: shown(value), number: true, warn: true },
      { text: shown(median), number: true },
      { text: `${shown(from)} – ${shown(to)}`, number: true },
      { text: fileOf('entry', entry.id) },
    ]);
}

/** Quantile of sorted values, between neighbours in proportion. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [below = 0, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}
