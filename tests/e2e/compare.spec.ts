import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, offline, test } from './site.ts';

const FOUR = ['vaccines', 'cell-and-gene-therapy', 'cdmo-services', 'offshore-wind-equipment'];

/** Ids of the entries side by side. */
async function columns(page: Page): Promise<string[]> {
  await expect(page.locator('[data-part=status]')).not.toHaveText(/正在|Reading/u);
  return page
    .locator('thead th[data-column]')
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['column'] ?? ''));
}

for (const place of ['http', 'file'] as const) {
  const addressOf = (site: string, path: string): string => {
    if (place === 'http') return site + path;
    const [file = '', search] = path.split('?');
    return offline(file) + (search === undefined ? '' : `?${search}`);
  };

  test.describe(place, () => {
    test('from an entry: neighbours, suggestions, order, removal, and back', async ({
      page,
      site,
    }) => {
      await page.goto(addressOf(site, 'entries/vaccines.html'));
      await page.getByRole('link', { name: '与其他条目对比' }).click();
      await expect.poll(() => columns(page)).toEqual(['vaccines']);
      await page
        .getByRole('group', { name: '同一细分产业的条目' })
        .getByRole('button', { name: /细胞与基因治疗/u })
        .click();
      await expect.poll(() => columns(page)).toEqual(['vaccines', 'cell-and-gene-therapy']);
      await expect(page.locator('[data-part=status]')).toContainText('已加入');
      await expect(page.locator('[data-part=status]')).toBeFocused();

      const field = page.locator('#compare-q');
      await field.fill('cdmo');
      await expect(page.getByRole('option').first()).toBeVisible();
      // What the suggestions offer are entries: policies and projects cannot be compared.
      await field.press('Enter');
      const three = FOUR.slice(0, 3);
      await expect.poll(() => columns(page)).toEqual(three);
      await expect(field).toHaveValue('');

      await page.getByRole('button', { name: /^左移“合同研发/u }).click();
      await expect.poll(() => columns(page)).toEqual([FOUR[0], FOUR[2], FOUR[1]]);
      await page.getByRole('button', { name: /^移出“重大疾病/u }).click();
      await expect.poll(() => columns(page)).toEqual([FOUR[2], FOUR[1]]);
      await page.goBack();
      await page.goBack();
      await expect.poll(() => columns(page)).toEqual(three);
      await page.reload();
      expect(await columns(page)).toEqual(three);
    });

    test('differences are said in words and can stand alone', async ({ page, site }) => {
      await page.goto(addressOf(site, `compare.html?entries=${FOUR.join(',')}`));
      expect(await columns(page)).toEqual(FOUR);
      const row = (name: string) => page.locator('tbody tr').filter({ hasText: name });
      await expect(row('投资额').locator('th')).toHaveText(/投资额.*不同/u);
      await expect(row('排放').locator('th')).toHaveText('排放');
      const rows = await page.locator('tbody tr').count();
      await page.getByLabel('只看不同之处').check();
      await expect(page).toHaveURL(/diff=1/u);
      await expect(row('排放')).toHaveCount(0);
      expect(await page.locator('tbody tr').count()).toBeLessThan(rows);
      await page.reload();
      await expect(page.getByLabel('只看不同之处')).toBeChecked();
      const [, differing = '0', same = '0'] =
        /(\d+)项不同，(\d+)项相同/u.exec(await page.locator('[data-part=status]').innerText()) ??
        [];
      await expect(page.locator('tbody tr:not(.compare__group)')).toHaveCount(Number(differing));
      expect(Number(same)).toBeGreaterThan(0);
    });

    test('more than four, one twice and unknown ones are told plainly', async ({ page, site }) => {
      const ids = [...FOUR.slice(0, 2), FOUR[0], 'no-such', FOUR[2], 'hydrogen-equipment'];
      await page.goto(addressOf(site, `compare.html?entries=${ids.join(',')}`));
      expect(await columns(page)).toEqual(FOUR.slice(0, 3));
      const notices = page.locator('[data-part=notices]');
      await expect(notices).toContainText('最多并排4个，没有列入的是：hydrogen-equipment');
      await expect(notices).toContainText('重复的条目，只列一次：vaccines');
      await expect(notices).toContainText('不在本版目录中');
      await expect(notices).toContainText('no-such');
    });

    test('the language switch keeps the comparison', async ({ page, site }) => {
      await page.goto(addressOf(site, `compare.html?entries=${FOUR.join(',')}&diff=1`));
      await columns(page);
      await page.locator('a[hreflang=en]').first().click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      expect(await columns(page)).toEqual(FOUR);
      await expect(page.getByLabel('Only differences')).toBeChecked();
    });

    test('entries of the shortlist are offered, and the shortlist is kept', async ({
      page,
      site,
    }) => {
      await page.goto(addressOf(site, 'shortlist.html?entries=vaccines,hydrogen-equipment'));
      await expect(page.locator('[data-part=list] > li')).toHaveCount(2);
      await page.locator('footer a[href*="compare.html"]').click();
      const menu = page.getByRole('group', { name: '从我的菜单中选' });
      await menu.getByRole('button', { name: /氢/u }).click();
      await expect.poll(() => columns(page)).toEqual(['hydrogen-equipment']);
      await expect(page.locator('[data-shelf]')).toHaveAttribute('data-shelf', '2');
      await page.getByRole('link', { name: '回到我的菜单' }).click();
      await expect(page.locator('[data-part=list] > li')).toHaveCount(2);
    });
  });
}

test('at most six files of data are loaded', async ({ page, site }) => {
  const files: string[] = [];
  page.on('request', (request) => {
    if (/\.js$/u.test(new URL(request.url()).pathname)) files.push(request.url());
  });
  await page.goto(`${site}compare.html?entries=${FOUR.join(',')}`);
  await columns(page);
  // The site's script, the page's, the head and one file an entry at most.
  expect(files.length).toBeLessThanOrEqual(2 + 1 + 4);
});

test('the table can be scrolled by keyboard and the page does not scroll sideways', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site}compare.html?entries=${FOUR.join(',')}`);
  await columns(page);
  const region = page.getByRole('region', { name: '条目对比表' });
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
  // The first column stays in sight.
  const label = page.locator('tbody th[scope=row]').first();
  expect((await label.boundingBox())?.x).toBeGreaterThanOrEqual(0);
});

test('on paper the sheet lies on its side and has no buttons', async ({ page, site }) => {
  await page.goto(`${site}compare.html?entries=${FOUR.join(',')}`);
  await columns(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const [, width = '0', height = '0'] =
    /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf.toString('latin1')) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main button:visible, main input:visible')).toHaveCount(0);
});

test('the comparison is accessible, light and dark, in both languages', async ({ page, site }) => {
  test.setTimeout(120_000);
  for (const root of ['', 'en/']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${site}${root}compare.html?entries=${FOUR.slice(0, 3).join(',')},gone`);
      await columns(page);
      expect.soft(await violations(page)).toEqual([]);
    }
  }
});
