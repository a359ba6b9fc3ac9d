import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, offline, test } from './site.ts';

/** Who comes, what they look for, and what they must learn. */
interface Story {
  readonly name: string;
  readonly investor: 'domestic' | 'foreign';
  readonly query: { readonly zh: string; readonly en: string };
  readonly entry: string;
  /** What the visitor types, in the units of that visitor. */
  readonly project: Readonly<Record<string, string>>;
  readonly units: { readonly money: string; readonly area?: string };
  /** Conditions met and missed. */
  readonly passes: number;
  readonly fails: number;
  /** The arithmetic of one condition. */
  readonly sum: { readonly zh: string; readonly en: string };
  readonly park: { readonly zh: string; readonly en: string };
  readonly desk: { readonly zh: string; readonly en: string };
}

const STORIES: readonly Story[] = [
  {
    name: 'a German CDMO',
    investor: 'foreign',
    query: { zh: 'CDMO', en: 'CDMO' },
    entry: 'cdmo-services',
    project: { invest: '40', fixed: '30', land: '2', output: '60', rd: '5', rate: '7' },
    units: { money: 'musd', area: 'ha' },
    passes: 5,
    fails: 0,
    sum: {
      zh: '3,000万美元 ÷ 2公顷 = 1,500万美元/公顷',
      en: 'USD 30 million ÷ 2 ha = USD 15 million per ha',
    },
    park: { zh: '药谷工业园', en: 'Yaogu' },
    desk: { zh: '医药健康专班', en: 'Medicine and health desk' },
  },
  {
    name: 'a wind-turbine maker from Shandong',
    investor: 'domestic',
    query: { zh: '海上风电', en: 'offshore wind' },
    entry: 'offshore-wind-equipment',
    project: {
      invest: '30000',
      fixed: '24000',
      land: '80',
      output: '60000',
      tax: '1600',
      floor: '48000',
    },
    units: { money: 'wan', area: 'mu' },
    passes: 4,
    // 24,000 ÷ 80 = 300 < 400, and 1,600 ÷ 80 = 20 < 25.
    fails: 2,
    sum: {
      zh: '24,000万元 ÷ 80亩 = 300万元/亩',
      en: 'RMB 240 million ÷ 80 mu = RMB 3 million per mu',
    },
    park: { zh: '云龙产业园', en: 'Yunlong' },
    desk: { zh: '低碳制造专班', en: 'Low-carbon manufacturing desk' },
  },
  {
    name: 'a fund manager from Hong Kong',
    investor: 'foreign',
    query: { zh: 'QFLP', en: 'QFLP' },
    entry: 'qflp-and-qdlp-funds',
    project: { invest: '20', rate: '7' },
    units: { money: 'musd' },
    // Zero emissions are asked for and not stated.
    passes: 1,
    fails: 0,
    sum: { zh: '2,000万美元', en: 'USD 20 million' },
    park: { zh: '西海岸总部经济区', en: 'West Coast' },
    desk: { zh: '现代金融专班', en: 'Modern finance desk' },
  },
];

for (const place of ['http', 'file'] as const) {
  for (const language of ['zh', 'en'] as const) {
    const root = language === 'en' ? 'en/' : '';
    for (const story of STORIES) {
      test(`${story.name} gets an answer (${place}, ${language})`, async ({ page, site }) => {
        const home = `${root}index.html`;
        await page.goto(place === 'http' ? site + home : offline(home));
        await openEntries(page, story, language);
        await findEntry(page, story, language);
        await readLaw(page, story);
        await checkProject(page, story, language);
        await seePlaceAndDesk(page, story, language);
      });
    }
  }
}

/** From the home page, as the investor that one is. */
async function openEntries(page: Page, { investor }: Story, language: 'zh' | 'en'): Promise<void> {
  const names = {
    zh: { domestic: '适合境内投资者的条目', foreign: '适合境外投资者的条目' },
    en: { domestic: 'Entries for domestic investors', foreign: 'Entries for foreign investors' },
  };
  await page.getByRole('link', { name: names[language][investor] }).click();
  await expect(page).toHaveURL(new RegExp(`search\\.html\\?kind=entry&investor=${investor}`, 'u'));
}

async function findEntry(page: Page, story: Story, language: 'zh' | 'en'): Promise<void> {
  await expect(page.locator('[data-finder-results]')).toHaveAttribute('aria-busy', 'false');
  await page.locator('[data-finder-input]').fill(story.query[language]);
  const link = page.locator(`[data-finder-results] a[href$="entries/${story.entry}.html"]`);
  await link.click();
  await expect(page).toHaveURL(
    new RegExp(`${story.entry}\\.html\\?investor=${story.investor}$`, 'u'),
  );
}

/** Only what applies to that investor stands there, and no promise. */
async function readLaw(page: Page, { investor }: Story): Promise<void> {
  const other = investor === 'foreign' ? 'domestic' : 'foreign';
  await expect(page.locator(`[data-investor=${investor}]`)).toBeVisible();
  await expect(page.locator(`[data-investor=${other}]`)).toBeHidden();
  const own = page.locator(`[data-investor=${investor}]`);
  await expect(own.locator('.basis__row').first()).toContainText(/\d{4}/u);
  await expect(own.locator('.basis__row .law-state--in-force').first()).toBeVisible();
  await expect(own.locator('.conflict__result').first()).not.toBeEmpty();
  await expect(page.locator('.promise')).toContainText('60%');
  await expect(page.locator('.promise')).toContainText('2027');
  await page.locator('#law-day').fill('2028-01-01');
  await page.locator('#law-day').blur();
  await expect(page).toHaveURL(/on=2028-01-01/u);
  await expect(page.locator('#incentives .law-state--expired').first()).toBeVisible();
}

async function checkProject(page: Page, story: Story, language: 'zh' | 'en'): Promise<void> {
  await page.locator('.entry-check a').click();
  await expect(page).toHaveURL(new RegExp(`entry=${story.entry}.*investor=${story.investor}`, 'u'));
  const form = page.locator('[data-check-form]');
  await form.locator('[name=money]').selectOption(story.units.money);
  if (story.units.area !== undefined)
    await form.locator('[name=area]').selectOption(story.units.area);
  await page
    .locator('[data-check-extra]')
    .evaluate((more: HTMLDetailsElement) => (more.open = true));
  for (const [name, value] of Object.entries(story.project)) {
    await form.locator(`[name=${name}]`).fill(value);
  }
  await form.locator('[type=submit]').click();
  const table = page.locator('[data-check-one] .check-table');
  await expect(table).toContainText(story.sum[language]);
  await expect(table.locator('.outcome--pass')).toHaveCount(story.passes);
  await expect(table.locator('.outcome--fail')).toHaveCount(story.fails);
  const address = page.url();
  await page.reload();
  await expect(table).toContainText(story.sum[language]);
  expect(page.url()).toBe(address);
}

async function seePlaceAndDesk(page: Page, story: Story, language: 'zh' | 'en'): Promise<void> {
  const next = page.locator('[data-check-one] .link-list a');
  await next.nth(1).click();
  await expect(page).toHaveURL(new RegExp(`${story.entry}\\.html\\?.*#premises$`, 'u'));
  await expect(page.locator('#premises')).toContainText(story.park[language]);
  await expect(page.locator('.desk')).toContainText(story.desk[language]);
  await expect(page.locator('.desk a[href^="mailto:"]').first()).toBeVisible();
  // The choice came along, and so did the project.
  await expect(page).toHaveURL(new RegExp(`investor=${story.investor}`, 'u'));
  await expect(page).toHaveURL(/invest=/u);
}

for (const place of ['http', 'file'] as const) {
  const at = (site: string, path: string, query: string): string =>
    (place === 'http' ? site + path : offline(path)) + query;

  test(`a business scope finds entries and says why (${place})`, async ({ page, site }) => {
    await page.goto(at(site, 'look-up.html', ''));
    await page
      .locator('[data-look-up-text]')
      .fill(
        '一般项目：海上風電相關裝備銷售；发电机及发电机组制造；物业管理。（依法须经批准的项目，经相关部门批准后方可开展经营活动）',
      );
    await page.getByRole('button', { name: '查找' }).click();
    const first = page.locator('[data-look-up-results] > li').first();
    await expect(first.getByRole('link').first()).toHaveAttribute(
      'href',
      /offshore-wind-equipment/u,
    );
    await expect(first).toContainText('3811 发电机及发电机组制造');
    await expect(page.locator('.look-up__unmatched')).toContainText('物业管理');
    await page.reload();
    await expect(first).toContainText('3811');
  });

  test(`a code finds its class, its neighbours and nothing else (${place})`, async ({
    page,
    site,
  }) => {
    await page.goto(at(site, 'en/look-up.html', '?q=2762'));
    await expect(page.locator('[data-look-up-results] > li').first()).toContainText('2762');
    await expect(page.locator('[data-look-up-status]')).toContainText(/touched: \d/u);
    await page.goto(at(site, 'en/look-up.html', '?q=9999'));
    await expect(page.locator('[data-look-up-notes]')).toContainText('no code 9999');
  });

  test(`all entries are ranked, and bad figures are told (${place})`, async ({ page, site }) => {
    await page.goto(
      at(
        site,
        'self-check.html',
        '?invest=20000&fixed=18000&land=30&output=30000&rd=5&money=wan&area=mu',
      ),
    );
    await expect(page.locator('[data-check-results] > li')).toHaveCount(20);
    await expect(page.locator('.outcome').first()).toHaveText('都符合');
    await page.getByRole('button', { name: /再显示/u }).click();
    await expect(page.locator('[data-check-results] > li')).toHaveCount(40);
    await page.locator('[name=land]').fill('0');
    await page.locator('[name=output]').fill('-3');
    await page.locator('[name=rd]').fill('5成');
    const problems = page.locator('[data-check-problems]');
    await expect(problems).toContainText('“用地面积”不能是0');
    await expect(problems).toContainText('“达产年产值”不能小于0');
    await expect(problems).toContainText('“研发投入占营业收入（%）”要写成数字');
    await expect(page.locator('[name=land]')).toHaveAttribute('aria-invalid', 'true');
  });
}

test('another unit keeps the project', async ({ page, site }) => {
  await page.goto(`${site}self-check.html?invest=21000&land=30&money=wan&area=mu`);
  await expect(page.locator('[data-check-results] > li').first()).toBeVisible();
  await page.locator('[name=area]').selectOption('ha');
  await expect(page.locator('[name=land]')).toHaveValue('2');
  await page.locator('[name=money]').selectOption('wusd');
  await expect(page.locator('[name=invest]')).toHaveValue('3000');
  await expect(page).toHaveURL(/invest=3000&land=2&money=wusd&area=ha/u);
});

test('the other language keeps the address', async ({ page, site }) => {
  await page.goto(`${site}self-check.html?invest=21000&land=30&money=wan&area=mu`);
  await page.locator('.site-header__tools a[hreflang=en]').click();
  await expect(page).toHaveURL(/en\/self-check\.html\?invest=21000&land=30&money=wan&area=mu$/u);
  await expect(page.locator('[data-check-results] > li').first()).toBeVisible();
});

test('results of the desk are accessible', async ({ page, site }) => {
  test.slow();
  for (const path of [
    'self-check.html?entry=cdmo-services&invest=22000&fixed=18000&land=40&money=wan&area=mu',
    'en/self-check.html?invest=x&output=40&land=2',
    'en/look-up.html?q=276%3B%20wind',
    'entries/cell-and-gene-therapy.html?investor=foreign&on=2028-01-01',
  ]) {
    await page.goto(site + path);
    await page.waitForTimeout(500);
    expect.soft(await violations(page), path).toEqual([]);
  }
});
