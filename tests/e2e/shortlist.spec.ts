import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, offline, test } from './site.ts';

const FIVE = [
  'vaccines',
  'cell-and-gene-therapy',
  'cdmo-services',
  'offshore-wind-equipment',
  'hydrogen-equipment',
];

/** Ids of the entries on the page of the shortlist, in order. */
async function listed(page: Page): Promise<string[]> {
  await expect(page.locator('[data-part=status]')).not.toHaveText(/正在|Reading/u);
  return page
    .locator('[data-part=list] > li')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['id'] ?? ''));
}

function query(page: Page): string | null {
  return new URL(page.url()).searchParams.get('entries');
}

async function openList(page: Page): Promise<void> {
  await page.locator('[data-shelf]').click();
  await expect(page).toHaveURL(/shortlist\.html/u);
}

/** No storage at all, as a browser that blocks it: reading it throws. */
async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
}

for (const place of ['http', 'file', 'http without storage', 'file without storage'] as const) {
  const addressOf = (site: string, path: string): string => {
    if (place.startsWith('http')) return site + path;
    const [file = '', search] = path.split('?');
    return offline(file) + (search === undefined ? '' : `?${search}`);
  };

  test.describe(place, () => {
    test.beforeEach(async ({ page }) => {
      if (place.endsWith('without storage')) await blockStorage(page);
    });

    test('entries are added anywhere and stand on one page in their order', async ({
      page,
      site,
    }) => {
      await page.goto(addressOf(site, 'sectors/medicine-and-health.html'));
      const first = page.getByRole('button', { name: /^我的菜单：重大疾病防治疫苗/u }).first();
      await expect(first).toHaveAttribute('aria-pressed', 'false');
      await first.click();
      await expect(first).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('[data-shelf]')).toHaveAttribute('data-shelf', '1');
      await expect(page.locator('[data-shelf] + [role=status]')).toHaveText('我的菜单：1');

      await page.locator('main a[href$="/cell-and-gene-therapy.html"]').first().click();
      await expect(page.locator('[data-shelf]')).toHaveAttribute('data-shelf', '1');
      await page.locator('.entry-actions button').click();

      await page.locator('footer a[href$="a-z.html"]').click();
      await page.getByRole('button', { name: /^我的菜单：合同研发/u }).click();

      await page.locator('footer a[href*="search.html"]').click();
      await page.locator('[data-finder-input]').fill('氢能');
      const found = page.locator('[data-finder-results] [data-entry=hydrogen-equipment] button');
      // Until the finder has started, it sets the field itself.
      await expect(page).toHaveURL(/q=%E6%B0%A2%E8%83%BD(?:&|$)/u);
      await found.click();
      // A result that is drawn again keeps its state.
      await page.locator('[data-finder-input]').fill('氢');
      await expect(page).toHaveURL(/q=%E6%B0%A2(?:&|$)/u);
      await expect(found).toHaveAttribute('aria-pressed', 'true');

      await openList(page);
      const all = ['vaccines', 'cell-and-gene-therapy', 'cdmo-services', 'hydrogen-equipment'];
      expect(await listed(page)).toEqual(all);
      expect(query(page)).toBe(all.join(','));
      await page.reload();
      expect(await listed(page)).toEqual(all);
    });

    test('order, removal, undo and clearing are written in the address', async ({ page, site }) => {
      await page.goto(addressOf(site, `shortlist.html?entries=${FIVE.slice(0, 3).join(',')}`));
      expect(await listed(page)).toEqual(FIVE.slice(0, 3));
      const down = page.locator('[data-id=vaccines] [data-tool=down]');
      await down.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => query(page)).toBe('cell-and-gene-therapy,vaccines,cdmo-services');
      await expect(down).toBeFocused();
      await page.keyboard.press('Enter');
      await expect.poll(() => query(page)).toBe('cell-and-gene-therapy,cdmo-services,vaccines');
      await expect(page.locator('[data-part=status]')).toContainText('第3位');
      // At the end of the list the other button has the focus.
      await expect(page.locator('[data-id=vaccines] [data-tool=up]')).toBeFocused();

      await page.locator('[data-id=cdmo-services] [data-tool=remove]').click();
      expect(await listed(page)).toEqual(['cell-and-gene-therapy', 'vaccines']);
      await expect(page.locator('[data-id=vaccines] [data-tool=remove]')).toBeFocused();
      await page.locator('[data-part=undo]').click();
      await expect.poll(() => listed(page)).toHaveLength(3);
      await page.locator('[data-part=clear]').click();
      await expect(page.locator('[data-part=empty]')).toBeVisible();
      await expect(page.locator('[data-shelf]')).toHaveAttribute('data-shelf', '0');
      await page.reload();
      expect(await listed(page)).toEqual([]);
      await page.goto(addressOf(site, 'a-z.html'));
    });

    test('the language switch keeps the list', async ({ page, site }) => {
      await page.goto(addressOf(site, `shortlist.html?entries=${FIVE.join(',')}`));
      expect(await listed(page)).toEqual(FIVE);
      await page.locator('a[hreflang=en]').first().click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      expect(await listed(page)).toEqual(FIVE);
      await expect(page.locator('[data-part=status]')).toHaveText('5 entries');
    });

    test('what is not in the catalogue is named and never dropped unseen', async ({
      page,
      site,
    }) => {
      await page.goto(addressOf(site, 'shortlist.html?entries=vaccines,old-entry,<b>x</b>'));
      expect(await listed(page)).toEqual(['vaccines']);
      const notice = page.locator('[data-part=notices]');
      await expect(notice).toContainText('2项不在本版目录中');
      await expect(notice).toContainText('old-entry、<b>x</b>');
      await page.locator('[data-id=vaccines] [data-tool=remove]').click();
      await expect(notice).toContainText('old-entry');
      await page.locator('[data-part=undo]').click();
      await notice.getByRole('button').click();
      await expect(notice).toBeEmpty();
      await expect.poll(() => query(page)).toBe('vaccines');
    });
  });
}

test('from a folder, links and forms of every page carry the list', async ({ page, isMobile }) => {
  await blockStorage(page);
  await page.goto(`${offline('index.html')}?entries=vaccines,cdmo-services`);
  await page.locator('footer a[href$="glossary.html"]').click();
  expect(query(page)).toBe('vaccines,cdmo-services');
  await expect(page.locator('[data-shelf]')).toHaveAttribute('data-shelf', '2');
  if (isMobile) await page.locator('details.menu > summary').click();
  const field = page.locator(isMobile ? '#menu-q' : '#header-q');
  await field.fill('疫苗');
  await expect(page.getByRole('option').first()).toBeVisible();
  await field.press('Enter');
  await expect(page).toHaveURL(/search\.html\?.*q=/u);
  expect(query(page)).toBe('vaccines,cdmo-services');
  await expect(page.locator('[data-finder-notice]')).toBeHidden();
  if (isMobile) await page.goto(`${offline('about.html')}?entries=vaccines,cdmo-services`);
  else await page.locator('.site-nav a[href$="about.html"]').click();
  if (isMobile) await page.locator('details.menu > summary').click();
  await field.fill('cdmo');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/entries\/.*\?entries=vaccines,cdmo-services/u);
});

test('from a folder, going back does not lose what was added since', async ({ page }) => {
  await page.goto(offline('sectors/medicine-and-health.html'));
  await page
    .getByRole('button', { name: /^我的菜单：重大疾病防治疫苗/u })
    .first()
    .click();
  await page.locator('main a[href$="/cdmo-services.html"]').first().click();
  await page.locator('.entry-actions button').click();
  await page.goBack();
  await expect(page.locator('[data-shelf]')).toHaveAttribute('data-shelf', '2');
  await expect(page.locator('[data-entry=cdmo-services] button').first()).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('online, back and forward show the list as it is now', async ({ page, site }) => {
  await page.goto(`${site}entries/vaccines.html`);
  await page.locator('.entry-actions button').click();
  await openList(page);
  expect(await listed(page)).toEqual(['vaccines']);
  await page.goBack();
  await page.locator('.related [data-entry] button').first().click();
  await page.goForward();
  await expect.poll(() => listed(page)).toHaveLength(2);
  await expect(page.locator('[data-part=notices]')).toBeEmpty();
});

test('two tabs show the same list', async ({ page, site, context }) => {
  await page.goto(`${site}entries/vaccines.html`);
  const other = await context.newPage();
  await other.goto(`${site}shortlist.html`);
  expect(await listed(other)).toEqual([]);
  await page.locator('.entry-actions button').click();
  await expect.poll(() => listed(other)).toEqual(['vaccines']);
  await other.locator('[data-tool=remove]').click();
  await expect(page.locator('.entry-actions button')).toHaveAttribute('aria-pressed', 'false');
  await other.close();
});

test('a list that comes with a link does not overwrite the own one', async ({ page, site }) => {
  await page.goto(`${site}shortlist.html?entries=vaccines,cdmo-services`);
  expect(await listed(page)).toHaveLength(2);
  await page.goto(`${site}shortlist.html?entries=hydrogen-equipment`);
  expect(await listed(page)).toEqual(['hydrogen-equipment']);
  const notice = page.locator('[data-part=notices]');
  await expect(notice).toContainText('（2项）不同');
  await expect(page.locator('[data-shelf]')).toHaveAttribute('data-shelf', '2');
  await notice.getByRole('button', { name: '并入我的清单' }).click();
  await expect.poll(() => query(page)).toBe('vaccines,cdmo-services,hydrogen-equipment');
  await expect(notice).toBeEmpty();
  await expect(page.locator('[data-shelf]')).toHaveAttribute('data-shelf', '3');
});

test('a full list takes no more, and says so where it is seen', async ({ page, site }) => {
  const many = Array.from({ length: 101 }, (_, at) => `entry-${at}`);
  await page.goto(`${site}shortlist.html?entries=vaccines,${many.join(',')}`);
  expect(await listed(page)).toEqual(['vaccines']);
  const notices = page.locator('[data-part=notices]');
  await expect(notices).toContainText(
    '清单有102项，只取前100项；没有列入的是：entry-99、entry-100',
  );
  await page.goto(`${site}entries/hydrogen-equipment.html`);
  await expect(page.locator('[data-shelf]')).toHaveAttribute('data-shelf', '100');
  const button = page.locator('.entry-actions button');
  await button.click();
  await expect(page.getByText('我的菜单最多100项，请先移出一些。')).toBeInViewport();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});

test('the link is copied, or shown selected where the browser refuses', async ({
  page,
  site,
  context,
}) => {
  const link = `${site}shortlist.html?entries=vaccines,cdmo-services`;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(link);
  await page.locator('[data-part=copy]').click();
  await expect(page.locator('[data-part=status]')).toContainText('链接已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.reload();
  await page.locator('[data-part=copy]').click();
  const field = page.locator('#list-link');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(link);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
  await expect(page.locator('[data-part=status]')).toContainText('Ctrl+C');
});

for (const place of ['http', 'file'] as const) {
  test(`the table is saved as CSV (${place})`, async ({ page, site }) => {
    const list = `?entries=${FIVE.join(',')}`;
    await page.goto(
      (place === 'http' ? `${site}shortlist.html` : offline('shortlist.html')) + list,
    );
    await listed(page);
    const saved = page.waitForEvent('download');
    await page.locator('[data-part=csv]').click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('我的菜单.csv');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF"编号","条目","类别"')).toBe(true);
    expect(text.split('"\r\n')).toHaveLength(7);
    expect(text).toContain('entries/hydrogen-equipment.html"\r\n');
  });
}

test('a letter to each desk names its entries', async ({ page, site }) => {
  await page.goto(`${site}en/shortlist.html?entries=${FIVE.join(',')}`);
  await listed(page);
  const links = page.locator('[data-part=mail] a');
  await expect(links).toHaveCount(2);
  const href = decodeURIComponent((await links.first().getAttribute('href')) ?? '');
  expect(href).toMatch(/^mailto:health@example\.com\?subject=.*\(3\)/u);
  expect(href).toContain('M-05  Vaccines against major diseases');
  expect(href).toContain('/en/shortlist.html?entries=vaccines,cell-and-gene-therapy,cdmo-services');
});

test('two to four entries of the list are sent to the comparison', async ({ page, site }) => {
  await page.goto(`${site}shortlist.html?entries=${FIVE.join(',')}`);
  await listed(page);
  await page.locator('[data-id=vaccines] input').check();
  await expect(page.locator('[data-part=compare] a')).toHaveCount(0);
  await page.locator('[data-id=cdmo-services] input').check();
  await page.locator('[data-part=compare] a').click();
  await expect(page).toHaveURL(/compare\.html\?entries=vaccines,cdmo-services$/u);
});

test('on paper: cover line, all facts, conditions once, no buttons', async ({ page, site }) => {
  await page.goto(`${site}shortlist.html?entries=${FIVE.join(',')}`);
  await listed(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.shelf-cover')).toBeVisible();
  await expect(page.locator('[data-part=count]')).toHaveText('5');
  await expect(page.locator('.shelf-facts').first()).toContainText('投资额');
  await expect(page.locator('[data-tool]').first()).toBeHidden();
  await expect(page.locator('.shelf-toggle').first()).toBeHidden();
  const conditions = page.locator('[data-part=conditions] li');
  const texts = await conditions.allInnerTexts();
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.some((text) => text.includes('60%'))).toBe(true);
});

test('a missing file of facts is told', async ({ page, site, faults }) => {
  await page.route('**/finder/e-*.js', (route) => route.abort());
  await page.goto(`${site}shortlist.html?entries=vaccines`);
  await expect(page.locator('[data-part=status]')).toContainText('没有读到');
  faults.splice(0);
});

test('the page with a list is accessible, light and dark, in both languages', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  for (const root of ['', 'en/']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${site}${root}shortlist.html?entries=${FIVE.join(',')},gone`);
      await listed(page);
      expect.soft(await violations(page)).toEqual([]);
    }
  }
});

test('the pages fit 400 % zoom', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of ['shortlist.html', 'en/shortlist.html', 'compare.html', 'en/compare.html']) {
    await page.goto(`${site}${path}?entries=${FIVE.slice(0, 4).join(',')}`);
    await expect(page.locator('[data-part=status]')).toContainText(/4/u);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(over, path).toBeLessThanOrEqual(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the pages say what they need, and no page has a dead button', async ({ page, site }) => {
    for (const path of ['shortlist.html', 'compare.html']) {
      await page.goto(site + path);
      const notice = page.locator('noscript .notice');
      await expect(notice).toBeVisible();
      expect(await notice.innerText()).toContain('需要启用浏览器脚本');
      await notice.locator('a').first().click();
      await expect(page).toHaveURL(/entries\/index\.html$/u);
    }
    for (const path of ['entries/vaccines.html', 'shortlist.html', 'compare.html']) {
      await page.goto(site + path);
      // The browser itself opens what explains a term.
      await expect(page.locator('main button:not([popovertarget]):visible')).toHaveCount(0);
    }
    await expect(page.locator('[data-shelf]')).toBeHidden();
  });
});
