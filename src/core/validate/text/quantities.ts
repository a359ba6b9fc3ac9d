import type { Bilingual } from '../../diagnostics/diagnostic.ts';
import { type IndicatorId, INDICATORS } from '../../model/thresholds.ts';
import { type UnitId, UNITS } from '../../model/units.ts';
import type { Path } from '../../parse/locate.ts';
import type { ParsedRecord } from '../../parse/parse-record.ts';
import type { Drafts } from '../rules/rule.ts';

/** A place of the data that holds a value or a range with its unit. */
export interface QuantityUse {
  readonly record: ParsedRecord;
  /** Of the object that holds the numbers. */
  readonly path: Path;
  /** What is measured. */
  readonly name: Bilingual;
  readonly numbers: { readonly [key in 'min' | 'max' | 'value']?: number | undefined };
  readonly unit: string | undefined;
  /** Units that it may be given in, the usual one first. */
  readonly units: readonly string[];
  /** Highest value that makes sense. */
  readonly limit: number | undefined;
  /** Whether it may stand without any number. */
  readonly caseByCase: boolean;
}

const ALL_UNITS = Object.keys(UNITS);
const MONEY = ['万元', '亿元'] satisfies UnitId[];
const AREA = ['亩', '平方米', '平方千米'] satisfies UnitId[];
const INVESTMENT = { zh: '投资规模', en: 'Investment' };
const AREA_NAME = { zh: '面积', en: 'Area' };
const LENGTH = ['千米', '米'] satisfies UnitId[];

interface Written {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
  readonly caseByCase?: boolean | undefined;
}

function toUse(
  record: ParsedRecord,
  path: Path,
  {
    written,
    name,
    units,
    limit,
  }: {
    written: Written;
    name: Bilingual;
    units: readonly string[];
    limit?: number | undefined;
  },
): QuantityUse {
  const { min, max, value, unit, caseByCase = false } = written;
  const percent = unit === '%' && units !== ALL_UNITS ? 100 : undefined;
  return {
    ...{ record, path, name, numbers: { min, max, value }, unit, units, caseByCase },
    limit: limit ?? percent,
  };
}

/** Every threshold, investment, figure, area and distance of the catalogue. */
export function quantityUses({ zh }: Drafts<ParsedRecord>): readonly QuantityUse[] {
  return [
    ...zh.entry.flatMap(({ data, record }) =>
      Object.entries(data.thresholds).flatMap(([key, written]) => {
        const { name, units, ...rest } = INDICATORS[key as IndicatorId];
        const limit = 'limit' in rest ? rest.limit : undefined;
        return written ? [toUse(record, ['thresholds', key], { written, name, units, limit })] : [];
      }),
    ),
    ...zh.opportunity.map(({ data, record }) =>
      toUse(record, ['investment'], { written: data.investment, name: INVESTMENT, units: MONEY }),
    ),
    ...zh.premises.flatMap(({ data, record }) => [
      ...(data.area
        ? [toUse(record, ['area'], { written: data.area, name: AREA_NAME, units: AREA })]
        : []),
      ...(data.distances ?? []).map((written, index) =>
        toUse(record, ['distances', index], {
          written,
          name: { zh: `到${written.to.zh}的距离`, en: `Distance: ${written.to.en}` },
          units: LENGTH,
        }),
      ),
    ]),
    ...zh.zone.flatMap(({ data, record }) => [
      ...data.figures.map((written, index) =>
        toUse(record, ['figures', index], { written, name: written.label, units: ALL_UNITS }),
      ),
      ...data.milestones.flatMap((written, index) =>
        written.value === undefined
          ? []
          : [
              toUse(record, ['milestones', index], {
                written,
                name: written.title,
                units: ALL_UNITS,
              }),
            ],
      ),
    ]),
  ];
}
