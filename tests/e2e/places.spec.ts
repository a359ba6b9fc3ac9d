import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { violations } from './axe.ts';
import { expect, MOVED, offline, ROOTS, test } from './site.ts';

const PAGES = [
  'chains/medicine-and-health.html',
  'premises/index.html',
  'premises/meian-plot-sample.html',
  'results.html',
  'opportunities/index.html',
  'targets/transfer-zero-pollution.html',
  'contact.html',
];

for (const where of ['online', 'offline'] as const) {
  test(`links of the pictures lead to entries and parks, ${where}`, async ({ page, site }) => {
    const at = (path: string): string => (where === 'online' ? site + path : offline(path));
    for (const root of ROOTS) {
      await page.goto(at(`${root}chains/medicine-and-health.html`));
      await page.locator('.chain-map a[href*="entries/"]').first().click();
      await expect(page).toHaveURL(/entries\/[a-z-]+\.html$/u);
      await expect(page.locator('h1')).toBeVisible();
      await page.goto(at(`${root}premises/index.html`));
      await page.locator('.chain-map a').first().click();
      await expect(page).toHaveURL(/premises\/[a-z-]+\.html$/u);
    }
  });
}

test('links of the pictures carry the list and the choice of investor', async ({ page }) => {
  await page.goto(
    `${offline('chains/medicine-and-health.html')}?entries=vaccines&investor=foreign`,
  );
  await page.locator('.chain-map a[href*="entries/"]').first().click();
  await expect(page).toHaveURL(/entries=vaccines/u);
  await expect(page).toHaveURL(/investor=foreign/u);
});

test('the list of the chain has every link of the picture', async ({ page }) => {
  await page.goto(offline('chains/low-carbon-manufacturing.html'));
  const inPicture = await page
    .locator('.chain-map a[href*="entries/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const inList = await page
    .locator('.stages a[href*="entries/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(inPicture.length).toBeGreaterThan(5);
  expect(inPicture.sort()).toEqual(inList.sort());
});

test('a phone gets the list instead of the picture', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(offline('chains/medicine-and-health.html'));
  await expect(page.locator('.chain-map')).toBeHidden();
  await expect(page.locator('.stages a').first()).toBeVisible();
});

test('a term is explained where it stands, by keyboard', async ({ page }) => {
  for (const root of ROOTS) {
    await page.goto(offline(`${root}entries/offshore-wind-equipment.html`));
    const word = page.locator('.term-in-place__word').first();
    const note = page.locator('.term-in-place__note').first();
    await expect(note).toBeHidden();
    await word.focus();
    await page.keyboard.press('Enter');
    await expect(note).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(word).toBeFocused();
  }
});

test('a closed explanation is in no copy and on no paper', async ({ page }) => {
  await page.goto(offline('entries/offshore-wind-equipment.html'));
  const words = await page.locator('.term-in-place__word').first().textContent();
  const copied = await page.evaluate(() => {
    const row = document.querySelector('.term-in-place')?.parentElement;
    if (row) getSelection()?.selectAllChildren(row);
    return getSelection()?.toString() ?? '';
  });
  expect(copied).toContain(words ?? '?');
  expect(copied).not.toContain(await page.locator('.term-in-place__note a').first().innerText());
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.term-in-place__note').first()).toBeHidden();
});

test('a message to the desk names the entry and its number', async ({ page }) => {
  for (const root of ROOTS) {
    await page.goto(offline(`${root}entries/cell-and-gene-therapy.html`));
    const title = await page.locator('h1').innerText();
    const href = await page.locator('.desk a[href^="mailto:"]').getAttribute('href');
    const subject = new URL(href ?? '').searchParams.get('subject');
    expect(subject).toBe(`M-04 ${title}`);
  }
});

test('the card of a desk is a file of the site', async ({ page, site, request }) => {
  await page.goto(`${site}en/contact.html`);
  const href = await page
    .locator('a[href$=".vcf"]')
    .first()
    .evaluate((link) => (link as HTMLAnchorElement).href);
  const response = await request.get(href);
  expect(response.headers()['content-type']).toBe('text/vcard; charset=utf-8');
  const text = readFileSync(join(MOVED, 'contacts/general.en.vcf'), 'utf8');
  expect(await response.text()).toBe(text);
  expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n[\s\S]+END:VCARD\r\n$/u);
});

// In the light they are opened with the pages of every type.
test('the pages of places have no faults that axe finds in the dark', async ({ page, site }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of ROOTS.flatMap((root) => PAGES.map((one) => root + one))) {
    await page.goto(site + path);
    expect(await violations(page), path).toEqual([]);
  }
});
