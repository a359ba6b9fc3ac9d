import type { Bilingual } from '../diagnostics/diagnostic.ts';
import type { UnitId } from './units.ts';

/** One admission indicator: what it is called, the units it may be given in, the values it can have. */
export interface Indicator {
  readonly name: Bilingual;
  readonly units: readonly UnitId[];
  /** Highest value that makes sense, e.g. 100 for a percentage. */
  readonly limit?: number;
}

/** Indicators of industrial land use in the order in which they are shown. */
export const INDICATORS = {
  minInvestment: { name: { zh: '投资额', en: 'Total investment' }, units: ['万元'] },
  investmentIntensity: {
    name: { zh: '固定资产投资强度', en: 'Fixed-asset investment intensity' },
    units: ['万元/亩'],
  },
  outputPerLand: { name: { zh: '亩均产值', en: 'Annual output per land' }, units: ['万元/亩·年'] },
  taxPerLand: { name: { zh: '亩均税收', en: 'Annual tax per land' }, units: ['万元/亩·年'] },
  floorAreaRatio: { name: { zh: '容积率', en: 'Floor area ratio' }, units: ['无量纲'] },
  buildingCoefficient: {
    name: { zh: '建筑系数', en: 'Building coefficient' },
    units: ['%'],
    limit: 100,
  },
  greenRatio: { name: { zh: '绿地率', en: 'Green space ratio' }, units: ['%'], limit: 100 },
  energyPerOutput: {
    name: { zh: '单位产值能耗', en: 'Energy use per output' },
    units: ['吨标准煤/万元'],
  },
  waterPerOutput: {
    name: { zh: '单位产值水耗', en: 'Water use per output' },
    units: ['立方米/万元'],
  },
  rdIntensity: { name: { zh: '研发投入强度', en: 'R&D intensity' }, units: ['%'], limit: 100 },
} as const satisfies Record<string, Indicator>;

export type IndicatorId = keyof typeof INDICATORS;

export const INDICATOR_IDS = Object.keys(INDICATORS) as readonly IndicatorId[];
