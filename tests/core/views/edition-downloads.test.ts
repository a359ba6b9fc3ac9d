import { expect, test } from 'vitest';
import { compileCatalogue } from '../../../src/core/pipeline.ts';
import { nodeFolder } from '../../../src/cli/node-ports.ts';
import { sitePages } from '../../../src/core/views/site-pages.ts';
import { REAL_CATALOGUE } from '../../helpers/real-catalogue.ts';

test('the page of a past edition offers its data, and its bundle where the zone keeps one', async () => {
  const folder = nodeFolder(REAL_CATALOGUE);
  const { catalogue } = await compileCatalogue({ folder, today: '2026-11-24' });
  if (!catalogue) throw new Error('The catalogue is not sound.');
  const archive = 'https://files.example.gov.cn/haikou-hightech-2026-first-draft.zip';
  const editions = catalogue.editions.map((edition) =>
    edition.id === '2026-first-draft' ? { ...edition, archive } : edition,
  );
  const filesAt = (path: string) => {
    const page = sitePages({ ...catalogue, editions }).find((one) => one.path === path);
    return page?.view.page === 'edition-entries' ? page.view.files : [];
  };
  const hrefs = filesAt('editions/2026-first-draft/entries.html').map(({ href }) => href);
  expect(hrefs.map((href) => href.split('/').at(-1))).toEqual([
    'entries.json',
    'entries.csv',
    'haikou-hightech-2026-first-draft.zip',
  ]);
  expect(hrefs.at(-1)).toBe(archive);
  expect(filesAt('editions/2026/entries.html')).toHaveLength(2);
});
