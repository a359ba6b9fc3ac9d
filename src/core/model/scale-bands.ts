export interface ScaleBand {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  /** In 万元, inclusive. */
  readonly from: number;
  /** In 万元, exclusive. */
  readonly below: number;
}

/** Bands of total investment by which opportunities are filed, in 万元. */
export const SCALE_BANDS: readonly ScaleBand[] = [
  {
    id: 'below-50-million',
    label: { zh: '5,000万元以下', en: 'Below RMB 50 million' },
    from: 0,
    below: 5000,
  },
  {
    id: '50-to-100-million',
    label: { zh: '5,000万元至1亿元', en: 'RMB 50 to 100 million' },
    from: 5000,
    below: 10000,
  },
  {
    id: '100-to-500-million',
    label: { zh: '1亿元至5亿元', en: 'RMB 100 to 500 million' },
    from: 10000,
    below: 50000,
  },
  {
    id: '500-million-and-more',
    label: { zh: '5亿元及以上', en: 'RMB 500 million and more' },
    from: 50000,
    below: Infinity,
  },
];

const WAN_YUAN: Readonly<Record<string, number>> = { 万元: 1, 亿元: 10000 };

interface WrittenInvestment {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly unit?: string | undefined;
}

/** Every band that an investment reaches into; none for one without numbers or in another unit. */
export function scaleBandsOf({ min, max, unit = '' }: WrittenInvestment): readonly ScaleBand[] {
  const factor = Object.hasOwn(WAN_YUAN, unit) ? WAN_YUAN[unit] : undefined;
  if (factor === undefined || (min === undefined && max === undefined)) return [];
  const low = (min ?? 0) * factor;
  const high = (max ?? min ?? 0) * factor;
  return SCALE_BANDS.filter(({ from, below }) => low < below && high >= from);
}
