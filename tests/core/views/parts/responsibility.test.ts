import { expect, test } from 'vitest';
import type { Catalogue } from '../../../../src/core/model/catalogue.ts';
import { pageContext } from '../../../../src/core/views/parts/context.ts';
import { responsibilityOf } from '../../../../src/core/views/parts/responsibility.ts';
import { sampleCatalogue } from '../sample-catalogue.ts';

async function withSite(site: Catalogue['zone']['site']): Promise<Catalogue> {
  const catalogue = await sampleCatalogue();
  return { ...catalogue, zone: { ...catalogue.zone, site } };
}

test('a site of the government says who runs it and under which numbers', async () => {
  const catalogue = await withSite({
    organiser: { zh: '海口国家高新区管委会', en: 'Administrative Committee' },
    siteIdCode: '4601000099',
    icp: '琼ICP备12345678号-1',
    police: '琼公网安备 46010002000001号',
    mark: 'https://bszs.conac.cn/sitename?id=1',
    report: 'https://zfwzgl.www.gov.cn/exposure/jiucuo.html',
  });
  const rows = responsibilityOf(pageContext({ catalogue, locale: 'zh' }, 'about.html'));
  expect(rows.map(({ label, value, href }) => [label, value.text, href])).toEqual([
    ['主办单位', '海口国家高新区管委会', undefined],
    ['联系电话', catalogue.zone.desks[0]?.phone, undefined],
    ['网站标识码', '4601000099', undefined],
    [undefined, '琼ICP备12345678号-1', 'https://beian.miit.gov.cn/'],
    [
      undefined,
      '琼公网安备 46010002000001号',
      'https://beian.mps.gov.cn/#/query/webSearch?code=46010002000001',
    ],
    [undefined, '党政机关网站标识', 'https://bszs.conac.cn/sitename?id=1'],
    [undefined, '我为政府网站找错', 'https://zfwzgl.www.gov.cn/exposure/jiucuo.html'],
  ]);
});

test('numbers of Chinese registers are marked as Chinese on English pages', async () => {
  const catalogue = await withSite({ icp: '琼ICP备12345678号' });
  const rows = responsibilityOf(pageContext({ catalogue, locale: 'en' }, 'about.html'));
  expect(rows.at(-1)?.value).toEqual({ text: '琼ICP备12345678号', lang: 'zh-Hans' });
});

test('a demonstration claims nothing', async () => {
  const catalogue = await withSite(undefined);
  expect(responsibilityOf(pageContext({ catalogue, locale: 'zh' }, 'about.html'))).toEqual([]);
});
