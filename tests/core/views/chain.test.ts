import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/core/model/catalogue.ts';
import { type ChainView, chainView } from '../../../src/core/views/pages/chain.ts';
import { sectorView } from '../../../src/core/views/pages/sectors.ts';
import { realCatalogue } from '../../helpers/real-catalogue.ts';
import { BASE } from '../../helpers/fixture-cases.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

const ENTRY = 'entries/health/vaccines.md';
const ANCHORED = (BASE[ENTRY] ?? '').replace(
  'action: fill }',
  'action: fill, anchors: [{ name: { zh: 示例药业, en: Sample Pharma }, source: { title: 示例新闻, url: "https://www.example.gov.cn/news", checked: 2026-11-02 } }] }',
);

function view(catalogue: Catalogue, locale: 'zh' | 'en' = 'zh'): ChainView {
  const [sector] = catalogue.sectors;
  if (!sector) throw new Error('no sector');
  return chainView({ catalogue, locale }, sector);
}

describe('chainView', () => {
  it('lists every entry of the sector once, by stage and subsector', async () => {
    const catalogue = await realCatalogue();
    for (const sector of catalogue.sectors) {
      const { stages } = chainView({ catalogue, locale: 'zh' }, sector);
      const listed = stages.flatMap(({ groups }) =>
        groups.flatMap(({ entries }) => entries.map(({ number }) => number)),
      );
      expect(listed).toHaveLength(catalogue.entriesBy.sector.get(sector.id)?.length ?? -1);
      expect(new Set(listed).size).toBe(listed.length);
    }
  });

  it('links in the picture to what the list links to', async () => {
    const { stages, picture } = view(await realCatalogue(), 'en');
    const listed = new Set([
      ...stages.flatMap(({ groups }) =>
        groups.flatMap(({ id, entries }) => [`#${id}`, ...entries.map(({ link }) => link.href)]),
      ),
    ]);
    for (const box of picture.boxes) {
      expect(listed).toContain(box.headingHref);
      for (const row of box.rows) expect(listed).toContain(row.href);
    }
  });

  it('says that anchor firms are not published where no fact has a source', async () => {
    const chain = view(await sampleCatalogue());
    expect(chain.stages[1]?.groups[0]?.entries[0]).toMatchObject({ filled: false, anchors: [] });
    expect(chain.summary).toBe('本产业链共1个条目，其中补链1条。各条目的链主企业尚未公布。');
  });

  it('names an anchor firm with the source of the fact', async () => {
    const chain = view(await sampleCatalogue({ [ENTRY]: ANCHORED }));
    expect(chain.stages[1]?.groups[0]?.entries[0]).toMatchObject({
      filled: true,
      anchors: [{ name: { text: '示例药业' }, source: { url: 'https://www.example.gov.cn/news' } }],
    });
    expect(chain.picture.boxes[0]?.rows[0]?.mark?.filled).toBe(true);
  });

  it('counts a signed project as filling the place', async () => {
    const path = 'opportunities/vaccine-line.md';
    const signed = (BASE[path] ?? '').replace('stage: sought', 'stage: signed');
    const chain = view(await sampleCatalogue({ [path]: signed }), 'en');
    expect(chain.summary).toBe(
      'This chain has 1 entry: 1 to fill. One has an anchor company or a project signed or under construction.',
    );
  });
});

describe('the overview of a sector', () => {
  it('adds up to the entries of the sector', async () => {
    const catalogue = await realCatalogue();
    for (const sector of catalogue.sectors) {
      const { overview, entryCount } = sectorView({ catalogue, locale: 'zh' }, sector);
      const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
      expect(sum(overview.rows.map(({ total }) => total))).toBe(entryCount);
      expect(sum(overview.stages.map(({ total }) => total))).toBe(entryCount);
      expect(overview.total).toBe(entryCount);
      for (const row of overview.rows) expect(sum(row.counts)).toBe(row.total);
    }
  });
});
