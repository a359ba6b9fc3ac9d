import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, offline, test } from './site.ts';

/** Ids of the entries found, in order. */
async function found(page: Page): Promise<string[]> {
  await settled(page);
  return page
    .locator('[data-finder-results] a')
    .evaluateAll((links) =>
      links.map(
        (link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-1) ?? '',
      ),
    );
}

async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-finder-results]')).toHaveAttribute('aria-busy', 'false');
}

async function total(page: Page): Promise<number> {
  await settled(page);
  const text = (await page.locator('[data-finder-status]').textContent()) ?? '';
  return Number(/\d+/u.exec(text)?.[0] ?? '0');
}

for (const place of ['http', 'file'] as const) {
  const addressOf = (site: string, path: string): string => {
    if (place === 'http') return site + path;
    const [file = '', query = ''] = path.split('?');
    return offline(file) + (query === '' ? '' : `?${query}`);
  };

  test(`five ways of writing the zone find the same entries (${place})`, async ({ page, site }) => {
    const results: number[] = [];
    for (const query of ['高新区', '高新區', 'gxq', 'gaoxinqu', 'high-tech zone']) {
      await page.goto(addressOf(site, `search.html?kind=entry&q=${encodeURIComponent(query)}`));
      results.push(await total(page));
    }
    expect(new Set(results)).toEqual(new Set([47]));
  });

  test(`typing finds, marks and counts; the address keeps it (${place})`, async ({
    page,
    site,
  }) => {
    await page.goto(addressOf(site, 'search.html'));
    await settled(page);
    // The lists for readers without script would make the page twenty screens long.
    for (const plain of await page.locator('[data-finder-plain]').all())
      await expect(plain).toBeHidden();
    await page.locator('[data-finder-input]').fill('疫苗');
    await expect(page).toHaveURL(/q=%E7%96%AB%E8%8B%97/u);
    await expect(page.locator('[data-finder-results] mark').first()).toHaveText('疫苗');
    expect((await found(page))[0]).toBe('vaccines.html');
    const all = await total(page);
    await page
      .locator('[data-finder-panel]')
      .evaluate((panel: HTMLDetailsElement) => (panel.open = true));
    await page.getByRole('checkbox', { name: /生物制品/u }).check();
    await expect(page).toHaveURL(/subsector=biological-medicines/u);
    await expect.poll(() => total(page)).toBeLessThan(all);
    expect(await total(page)).toBe((await found(page)).length);
    await page.goBack();
    await expect.poll(() => total(page)).toBe(all);
    await page.reload();
    expect(await total(page)).toBe(all);
  });

  test(`nonsense finds nothing and offers a way back (${place})`, async ({ page, site }) => {
    await page.goto(addressOf(site, `search.html?q=${encodeURIComponent('房租金')}`));
    expect(await total(page)).toBe(0);
    await page.goto(
      addressOf(site, `search.html?class=prohibited&q=${encodeURIComponent('疫苗')}`),
    );
    expect(await total(page)).toBe(0);
    await page.locator('[data-finder-recovery] button').first().click();
    expect(await total(page)).toBeGreaterThan(0);
  });

  test(`a homophone is read by its sound, and says so (${place})`, async ({ page, site }) => {
    await page.goto(addressOf(site, `search.html?q=${encodeURIComponent('高薪区')}`));
    expect(await total(page)).toBeGreaterThan(0);
    await expect(page.locator('[data-finder-readings]')).toContainText('按读音匹配');
  });

  test(`an unknown filter is ignored with a notice (${place})`, async ({ page, site }) => {
    await page.goto(addressOf(site, 'search.html?sector=shipbuilding&class=encouraged'));
    await settled(page);
    await expect(page.locator('[data-finder-notice]')).toContainText('sector=shipbuilding');
    await expect(page.locator('.chip')).toHaveCount(1);
  });

  test(`suggestions open under the search field, by keyboard alone (${place})`, async ({
    page,
    site,
    isMobile,
  }) => {
    await page.goto(addressOf(site, 'en/about.html'));
    const field = page.locator(isMobile ? '#menu-q' : '#header-q');
    if (isMobile) await page.locator('details.menu > summary').click();
    await field.focus();
    await field.pressSequentially('cdmo');
    const options = page.getByRole('option');
    await expect(options.first()).toBeVisible();
    // Suggestions that come late are a new list, in which nothing is chosen yet.
    await expect(async () => {
      await page.keyboard.press('ArrowDown');
      await expect(field).toHaveAttribute('aria-activedescendant', /.+/u, { timeout: 500 });
    }).toPass();
    await page.keyboard.press('Escape');
    await expect(options.first()).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/search\.html\?q=cdmo/u);
    expect(await found(page)).toContain('cdmo-services.html');
  });
}

test('related pages stand under the results and repeat none of them', async ({ page, site }) => {
  await page.goto(`${site}en/search.html?q=vaccine`);
  const shown = await found(page);
  const related = page.locator('[data-finder-related-list] a');
  await expect(related.first()).toBeVisible();
  const pages = await related.evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-1) ?? ''),
  );
  expect(pages.filter((path) => shown.includes(path))).toEqual([]);
});

test('offline the page says that related pages need the online site', async ({ page }) => {
  await page.goto(`${offline('search.html')}?q=${encodeURIComponent('疫苗')}`);
  await settled(page);
  await expect(page.locator('[data-finder-related-list]')).toContainText('在线网站');
});

test('a page of a facet value lists as many as the finder counts', async ({ page, site }) => {
  await page.goto(`${site}search.html?stage=upstream`);
  const counted = await total(page);
  await page.goto(`${site}search/stage/upstream.html`);
  await expect(page.locator('main .document-list li')).toHaveCount(counted);
});

test('the finder with results is accessible', async ({ page, site }) => {
  for (const path of ['search.html?q=疫苗&class=encouraged', 'en/search.html?q=vaccine&min=10']) {
    await page.goto(site + path);
    await settled(page);
    expect.soft(await violations(page)).toEqual([]);
  }
});

test('what an input method has not finished is not searched for', async ({ page, site }) => {
  await page.goto(`${site}search.html`);
  await settled(page);
  const field = page.locator('[data-finder-input]');
  await field.dispatchEvent('compositionstart');
  await field.fill('yi miao');
  await page.waitForTimeout(400);
  expect(page.url()).not.toContain('q=');
  await field.fill('疫苗');
  await field.dispatchEvent('compositionend');
  await expect(page).toHaveURL(/q=%E7%96%AB%E8%8B%97/u);
});

test('without a question the page shows its first results before any script has come', async ({
  page,
  site,
  faults,
}) => {
  for (const root of ['', 'en/']) {
    await page.route('**/finder/*.js', (route) => route.abort());
    await page.goto(`${site}${root}search.html`);
    const plain = await page.locator('[data-finder-results] > li').allInnerTexts();
    await page.unroute('**/finder/*.js');
    // The script draws the same when it is asked for everything.
    await page.goto(`${site}${root}search.html?sort=number`);
    await settled(page);
    await expect(page.locator('[data-finder-results] > li')).toHaveText(
      plain.map(
        (text) => new RegExp((text.split('\n')[1] ?? '').replace(/[()[\]+*?.]/gu, '.'), 'u'),
      ),
    );
    expect(plain).toHaveLength(10);
  }
  // The files that were held back, and nothing else.
  faults.splice(0, faults.length, ...faults.filter((fault) => !/finder\/|ERR_FAILED/u.test(fault)));
});

for (const query of ['', '?entries=vaccines']) {
  test(`what was typed before the script came is asked all the same (${query})`, async ({
    page,
    site,
  }) => {
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route('**/finder/head.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site}search.html${query}`, { waitUntil: 'commit' });
    await page.locator('[data-finder-input]').fill('疫苗');
    go();
    await expect(page).toHaveURL(/q=%E7%96%AB%E8%8B%97/u);
    await expect(page.locator('[data-finder-results] mark').first()).toHaveText('疫苗');
    expect(page.url().includes('entries=vaccines')).toBe(query !== '');
  });
}

test('suggestions that come after Escape stay away', async ({ page, site, isMobile }) => {
  test.skip(isMobile, 'the field of the header');
  let send = (): void => undefined;
  const held = new Promise<void>((resolve) => (send = resolve));
  await page.route(/\/finder\/(?!head\.js)/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site}en/about.html`);
  const field = page.locator('#header-q');
  await field.focus();
  await expect(field).toHaveAttribute('role', 'combobox');
  const asked = page.waitForRequest(/\/finder\/(?!head\.js)/u);
  await field.pressSequentially('cdmo');
  await asked;
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  const came = page.waitForResponse(/\/finder\/(?!head\.js)/u);
  send();
  await came;
  await page.waitForTimeout(300);
  await expect(page.getByRole('option')).toHaveCount(0);
  await field.pressSequentially('cdmo');
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('what is typed while the first words are asked stays in the field', async ({ page, site }) => {
  let ask = (): void => undefined;
  const held = new Promise<void>((resolve) => (ask = resolve));
  // Whatever the finder reads after its head, so that the first words wait for their answer.
  await page.route(/\/finder\/(?!head\.js)/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site}search.html`, { waitUntil: 'commit' });
  const field = page.locator('[data-finder-input]');
  await field.fill('疫');
  await expect(page).toHaveURL(/q=/u);
  await field.pressSequentially('苗');
  ask();
  await expect(page).toHaveURL(/q=%E7%96%AB%E8%8B%97/u);
  await expect(field).toHaveValue('疫苗');
  await expect(page.locator('[data-finder-results] mark').first()).toHaveText('疫苗');
});

test('titles end their lines between words, with and without something found', async ({
  page,
  site,
}) => {
  const partsOf = (id: string): Promise<(string | null)[]> =>
    page
      .locator(`[data-finder-results] a[href$="${id}"]`)
      .evaluate((link) =>
        [...link.childNodes].map((node) => (node.nodeName === 'WBR' ? '|' : node.textContent)),
      );
  await page.goto(`${site}search.html`);
  const [id = ''] = await found(page);
  const drawn = (await partsOf(id)).join('');
  expect(drawn.split('|').length).toBeGreaterThan(2);
  // The page comes with the same words.
  const html = await (await page.request.get(`${site}search.html`)).text();
  const [, title = ''] = new RegExp(`<a href="[^"]*${id}">(.*?)</a>`, 'su').exec(html) ?? [];
  expect(title.trim().replaceAll('<wbr>', '|')).toBe(drawn);
  await page.goto(`${site}search.html?kind=entry&q=${encodeURIComponent('疫苗')}`);
  await settled(page);
  const [first = ''] = await found(page);
  await expect(page.locator('[data-finder-results] mark').first()).toHaveText('疫苗');
  const parts = await partsOf(first);
  expect(parts).toContain('疫苗');
  expect(parts).toContain('|');
});

test('a browser without a dictionary shows whole titles', async ({ page, site }) => {
  await page.addInitScript(() => {
    delete (Intl as { Segmenter?: unknown }).Segmenter;
  });
  await page.goto(`${site}search.html?kind=entry`);
  expect((await found(page)).length).toBeGreaterThan(0);
  await expect(page.locator('[data-finder-results] wbr')).toHaveCount(0);
});

test('on paper the results stand alone, with what was asked', async ({ page, site }) => {
  await page.goto(`${site}search.html?q=${encodeURIComponent('疫苗')}`);
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-finder-input]')).toBeVisible();
  await expect(page.locator('[data-finder-results] a').first()).toBeVisible();
  for (const part of ['panel', 'sort', 'pages']) {
    await expect(page.locator(`[data-finder-${part}]`)).toBeHidden();
  }
  await page.emulateMedia({ media: 'screen' });
  await page.locator('[data-finder-input]').fill('');
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-finder-form]')).toBeHidden();
});
