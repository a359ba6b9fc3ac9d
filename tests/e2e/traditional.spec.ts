import type { Page } from '@playwright/test';
import { toTraditional } from '../../src/core/output/traditional.ts';
import { expect, offline, test } from './site.ts';

/** What a script shows in a part of a page, element by element, with what is said and pointed at. */
async function shown(page: Page, part: string): Promise<string[]> {
  return page.locator(part).evaluateAll((roots) =>
    roots
      .flatMap((root) => [root, ...root.querySelectorAll(':not(mark)')])
      .flatMap((one) => {
        const own = [...one.childNodes].map((node) =>
          // Between two words of a title stands nothing that is shown.
          ['MARK', '#text', 'WBR'].includes(node.nodeName) ? (node.textContent ?? '') : '\n',
        );
        return [own.join(''), one.getAttribute('aria-label'), one.getAttribute('title')];
      })
      .map((text) => (text ?? '').trim())
      .filter((text) => text !== ''),
  );
}

const ENTRIES = 'vaccines,cdmo-services,carbon-asset-services';

/** Pages whose lists a script draws, what tells that it has, and the part that it draws. */
const LISTS = [
  ['search.html', '[data-finder-facets] label', '.finder__form, .finder__columns'],
  // Related pages come last.
  ['search.html?q=制剂', '[data-finder-related-list] li', '.finder__form, .finder__columns'],
  ['search.html?q=yimiao&kind=entry', '.chips .chip', '.finder__form, .finder__columns'],
  [`shortlist.html?entries=${ENTRIES}`, '.shelf-item', '[data-shortlist]'],
  [`compare.html?entries=${ENTRIES}`, '.compare td', '[data-compare]'],
  [
    'self-check.html?invest=30000&land=60&output=40000&money=wan&area=mu',
    '.check-result',
    '[data-check]',
  ],
  ['look-up.html?q=2761 药品制造、计算机、发电机', '[data-look-up-results] li', '[data-look-up]'],
] as const;

for (const place of ['http', 'file'] as const) {
  const addressOf = (site: string, path: string): string => {
    const [file = '', query] = path.split('?');
    const search = query === undefined ? '' : `?${query}`;
    return place === 'http' ? site + file + search : offline(file) + search;
  };

  for (const [path, drawn, part] of LISTS) {
    test(`a list made by script is in traditional characters: ${path} (${place})`, async ({
      page,
      site,
    }) => {
      await page.goto(addressOf(site, path));
      await expect(page.locator(drawn).first()).toBeVisible();
      const simplified = await shown(page, part);
      await page.goto(addressOf(site, `zh-hant/${path}`));
      await expect(page.locator(drawn).first()).toBeVisible();
      const traditional = await shown(page, part);
      expect(traditional.join()).toMatch(/[業業產術務]/u);
      const addressless = traditional.map((text) => text.replace('/zh-hant/', '/'));
      expect(addressless).toEqual(simplified.map((text) => toTraditional(text, 'hong-kong')));
    });
  }

  test(`suggestions are in traditional characters (${place})`, async ({ page, site }) => {
    await page.goto(addressOf(site, 'zh-hant/index.html'));
    const field = page.locator('main [data-suggest]').first();
    await field.fill('yimiao');
    await expect(page.locator('.suggestion').first()).toHaveText(/重大疾病防治疫苗與新型疫苗/u);
    await field.fill('汽車');
    await expect(page.locator('.suggestion__title').first()).toHaveText(/車/u);
  });
}

test('what leaves a traditional page is written like it', async ({ page, site }) => {
  await page.goto(`${site}zh-hant/shortlist.html?entries=vaccines`);
  await expect(page.locator('.shelf-item')).toBeVisible();
  const letter = await page.locator('[data-part="mail"] a').first().getAttribute('href');
  expect(decodeURIComponent(letter ?? '')).toContain('重大疾病防治疫苗與新型疫苗');
  const download = page.waitForEvent('download');
  await page.locator('[data-part="csv"]').click();
  const chunks: Uint8Array[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toContain('重大疾病防治疫苗與新型疫苗');
});

test('pages related to words in traditional characters are found and lead to such pages', async ({
  page,
  site,
}) => {
  await page.goto(`${site}zh-hant/search.html?q=藥品`);
  const link = page.locator('[data-finder-related-list] a', { hasText: '怎樣讀這份目錄' });
  await link.click();
  await expect(page).toHaveURL(/\/zh-hant\/guides\/how-to-read\.html/u);
});
