import { beforeAll, expect, test } from 'vitest';
import { COLUMN_TYPES } from '../../../../src/core/i18n/column-types.ts';
import type { Frame } from '../../../../src/core/views/parts/frame.ts';
import { sitePages } from '../../../../src/core/views/site-pages.ts';
import { realCatalogue } from '../../../helpers/real-catalogue.ts';

/** The frames of all pages of the real catalogue, as an official site would have them. */
let frames: readonly Frame[] = [];
beforeAll(async () => {
  const catalogue = await realCatalogue();
  const zone = { ...catalogue.zone, site: { siteIdCode: '4601000001' } };
  const base = 'https://portal.example.gov.cn/catalogue/';
  frames = sitePages({ ...catalogue, zone }, { base }).map(({ view }) => view.frame);
});

function metaOf({ meta }: Frame): ReadonlyMap<string, string> {
  return new Map(meta.map(({ name, content }) => [name, content]));
}

test('every page names the site alike, in every language and script', () => {
  const site = frames.map((frame) => {
    const meta = metaOf(frame);
    return ['SiteName', 'SiteDomain', 'SiteIDCode'].map((name) => meta.get(name)).join(' ');
  });
  expect([...new Set(site)]).toEqual([
    '海口国家高新区产业发展指导目录 portal.example.gov.cn 4601000001',
  ]);
});

test('every page is a column with its four values or an article with its three', () => {
  const types: readonly string[] = Object.values(COLUMN_TYPES);
  for (const frame of frames) {
    const meta = metaOf(frame);
    if (meta.has('ColumnName')) {
      for (const name of ['ColumnDescription', 'ColumnKeywords']) {
        expect(meta.get(name), `${frame.path} ${name}`).toMatch(/\S/u);
      }
      expect(types, frame.path).toContain(meta.get('ColumnType'));
      expect(meta.has('ArticleTitle'), frame.path).toBe(false);
      continue;
    }
    expect(meta.get('ArticleTitle'), frame.path).toBe(frame.title.text);
    expect(meta.get('ContentSource'), frame.path).toMatch(/\S/u);
  }
});

test('the date of publication is that of the record, in the form of the rules, and shown', () => {
  const dated = frames.filter((frame) => metaOf(frame).has('PubDate'));
  expect(dated.length).toBeGreaterThan(200);
  for (const frame of dated) {
    const date = metaOf(frame).get('PubDate') ?? '';
    expect(date, frame.path).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/u);
    expect(frame.published?.iso, frame.path).toContain(date.slice(0, 10));
  }
});
