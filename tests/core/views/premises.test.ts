import { describe, expect, it } from 'vitest';
import {
  premisesListView,
  premisesView,
  type PremisesView,
} from '../../../src/core/views/pages/premises.ts';
import { BASE } from '../../helpers/fixture-cases.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

const PARK = 'premises/park-one.yaml';

async function view(added = '', locale: 'zh' | 'en' = 'zh'): Promise<PremisesView> {
  const catalogue = await sampleCatalogue({
    [PARK]: `${BASE[PARK] ?? ''}${added}`,
    'media/gate.jpg': '',
  });
  const park = catalogue.byId.premises.get('park-one');
  if (!park) throw new Error('no park');
  return premisesView({ catalogue, locale }, park);
}

describe('premisesView', () => {
  it('states what nobody has provided', async () => {
    expect(await view()).toMatchObject({
      evidence: [],
      utilities: undefined,
      neighbours: [],
      distances: [],
      missing: ['照片', '七通一平', '周边企业', '港口', '机场', '医院', '高校'],
    });
  });

  it('lists all eight utilities with those that are there', async () => {
    const { utilities, utilitiesCount } = await view('utilities: [road, levelled]\n', 'en');
    expect(utilities).toHaveLength(8);
    expect(utilities?.filter(({ provided }) => provided)).toHaveLength(2);
    expect(utilitiesCount).toBe('2 of 8 in place');
  });

  it('gives a distance with the way it was measured', async () => {
    const { distances, missing } = await view(
      'distances: [{ to: { zh: 新港, en: New Port }, kind: port, method: road, value: 25, unit: 千米, sample: true }]\n',
    );
    expect(distances).toMatchObject([
      { to: { text: '新港' }, value: '25\u00A0千米', method: '公路里程', sample: true },
    ]);
    expect(missing.slice(-4)).toEqual(['周边企业', '机场', '医院', '高校']);
  });

  it('marks a photograph that was old when the edition was issued, whatever the day', async () => {
    const photo = (taken: string): string =>
      `evidence: [{ src: gate.jpg, alt: { zh: 大门, en: The gate }, taken: ${taken}, author: 张三 }]\n`;
    expect((await view(photo('2025-06-01'))).evidence[0]?.old).toContain('超过12个月');
    expect((await view(photo('2026-06-01'))).evidence[0]?.old).toBeUndefined();
  });
});

describe('the plan of the parks', () => {
  it('says that it is not to scale and claims no direction without a source', async () => {
    const { plan } = premisesListView({ catalogue: await sampleCatalogue(), locale: 'en' });
    expect(plan.note).toBe('Schematic and not to scale; it shows neither location nor direction.');
    expect(plan.tiles.map(({ href }) => href)).toEqual(['park-one.html']);
  });
});
