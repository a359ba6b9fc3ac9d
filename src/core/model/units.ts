import type { Bilingual } from '../diagnostics/diagnostic.ts';

/** A unit that a quantity of the catalogue may have. The key is what staff write. */
export interface Unit {
  readonly name: Bilingual;
  /** Name in English when the value is one. */
  readonly singular?: string;
  /** What the English page shows beside it: the same value in another unit. */
  readonly english?: { readonly factor: number; readonly name: string };
}

/**
 * The closed list of units. 亩 has 10,000/15 m², so a hectare has 15 of them; 万 is ten thousand and
 * 亿 a hundred million. English readers get the value in RMB million or billion and per hectare.
 */
export const UNITS = {
  '万元/亩': {
    name: { zh: '万元/亩', en: 'RMB 10,000 per mu' },
    english: { factor: 0.15, name: 'RMB million per hectare' },
  },
  '万元/亩·年': {
    name: { zh: '万元/亩·年', en: 'RMB 10,000 per mu a year' },
    english: { factor: 0.15, name: 'RMB million per hectare a year' },
  },
  万元: {
    name: { zh: '万元', en: 'RMB 10,000' },
    english: { factor: 0.01, name: 'RMB million' },
  },
  亿元: {
    name: { zh: '亿元', en: 'RMB 100 million' },
    english: { factor: 0.1, name: 'RMB billion' },
  },
  亩: { name: { zh: '亩', en: 'mu' }, english: { factor: 1 / 15, name: 'hectares' } },
  平方米: { name: { zh: '平方米', en: 'm²' } },
  平方千米: { name: { zh: '平方千米', en: 'km²' } },
  '%': { name: { zh: '%', en: '%' } },
  无量纲: { name: { zh: '', en: '' } },
  '吨标准煤/万元': {
    name: { zh: '吨标准煤/万元', en: 'tonnes of coal equivalent per RMB 10,000' },
  },
  '立方米/万元': { name: { zh: '立方米/万元', en: 'm³ per RMB 10,000' } },
  个: { name: { zh: '个', en: '' } },
  千米: { name: { zh: '千米', en: 'km' } },
  米: { name: { zh: '米', en: 'm' } },
  千伏安: { name: { zh: '千伏安', en: 'kVA' } },
  '吨/日': { name: { zh: '吨/日', en: 'tonnes a day' } },
  '元/平方米·月': { name: { zh: '元/平方米·月', en: 'RMB per m² a month' } },
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof UNITS;

export function isUnitId(text: unknown): text is UnitId {
  return typeof text === 'string' && Object.hasOwn(UNITS, text);
}
