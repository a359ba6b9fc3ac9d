import { expect, test } from 'vitest';
import { sitePages } from '../../../src/core/views/site-pages.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

const BASE = 'https://portal.example.gov.cn/zone/';

test('derived pages link among themselves, to their twins and to what exists once', async () => {
  const catalogue = await sampleCatalogue();
  const zone = { ...catalogue.zone, traditional: 'hong-kong' } as const;
  const pages = sitePages({ ...catalogue, zone }, { base: BASE });
  const derived = pages.filter(({ path }) => path.startsWith('zh-hant/'));
  expect(derived.map(({ path }) => path.slice('zh-hant/'.length))).toEqual(
    pages.filter(({ path }) => !/^(?:en|zh-hant)\//u.test(path)).map(({ path }) => path),
  );
  const entry = derived.find(({ path }) => path === 'zh-hant/entries/vaccines.html')?.view.frame;
  expect(entry).toMatchObject({
    lang: 'zh-Hant',
    homeHref: '../index.html',
    indexed: false,
    feedHref: '../../feed.xml',
    canonical: `${BASE}zh-hant/entries/vaccines.html`,
    derived: { wording: 'hong-kong', original: '../../entries/vaccines.html' },
    twins: [
      { href: '../../en/entries/vaccines.html', lang: 'en' },
      { href: '../../entries/vaccines.html', lang: 'zh-Hans' },
    ],
  });
});

test('a zone that does not ask for them has none', async () => {
  const pages = sitePages(await sampleCatalogue());
  expect(pages.some(({ path }) => path.startsWith('zh-hant/'))).toBe(false);
});
