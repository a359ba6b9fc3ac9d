import type { Edit } from './describe-rule.ts';

/** What an official site says of itself in `zone.yaml`. */
export const SITE = `site:
  organiser: { zh: 园区管委会, en: Zone Committee }
  siteIdCode: "4601000001"
  icp: 琼ICP备12345678号
  police: 琼公网安备 46010002000001号
`;

/** Makes of the base catalogue an official one: no example is left in it. */
export function production(site: string): readonly Edit[] {
  const zone = { path: 'zone.yaml' };
  return [
    { ...zone, from: 'profileKind: demonstration\n', to: `profileKind: production\n${site}` },
    { ...zone, from: 'unit: 平方千米\n    sample: true', to: 'unit: 平方千米' },
    { ...zone, from: 'sectors: [health]\n    sample: true', to: 'sectors: [health]' },
    { ...zone, from: '0898-00000000', to: '0898-12345678' },
    { from: 'unit: 万元, sample: true', to: 'unit: 万元' },
    { from: 'unit: 无量纲, sample: true', to: 'unit: 无量纲' },
    { path: 'opportunities/vaccine-line.md', from: ', sample: true', to: '' },
    { path: 'premises/park-one.yaml', from: ', sample: true', to: '' },
  ];
}
