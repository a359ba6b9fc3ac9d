import { violations } from './axe.ts';
import { expect, offline, test } from './site.ts';

const PAGES = [
  'index.html',
  'entries/vaccines.html',
  'en/sectors/medicine-and-health.html',
  'en/self-check.html',
  'en/search.html',
  'policies/cit-15.html',
];

for (const place of ['http', 'file'] as const) {
  test(`a reader makes the text larger, and the next page is as large (${place})`, async ({
    page,
    site,
  }) => {
    await page.goto(place === 'http' ? `${site}index.html` : offline('index.html'));
    const size = (): Promise<number> =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    const before = await size();
    await page.getByRole('button', { name: '阅读辅助' }).click();
    const panel = page.getByRole('region', { name: '阅读辅助' });
    await expect(panel.getByLabel('标准')).toBeFocused();
    // By keyboard alone.
    await page.keyboard.press('ArrowRight');
    await expect(panel.getByLabel('大字', { exact: true })).toBeChecked();
    const larger = await size();
    expect(larger).toBeGreaterThan(before * 1.15);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(page.getByRole('button', { name: '阅读辅助' })).toBeFocused();
    await page.locator('main a[href^="sectors/"]').first().click();
    await expect(page.locator('h1')).toBeVisible();
    expect(await size()).toBe(larger);
    await page.getByRole('button', { name: '阅读辅助' }).click();
    await expect(page.getByLabel('大字', { exact: true })).toBeChecked();
    await page.getByLabel('标准').check();
    await page.reload();
    expect(await size()).toBe(before);
  });
}

test('without storage the choice goes along in the address', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new Error('no storage');
      },
    });
  });
  await page.goto(`${site}en/index.html`);
  await page.getByRole('button', { name: 'Reading aids' }).click();
  await page.getByLabel('Easy reading').check();
  await page.locator('main a[href^="sectors/"]').first().click();
  await expect(page.locator('html')).toHaveAttribute('data-view', 'easy');
});

for (const view of ['larger', 'easy']) {
  test(`pages are accessible and fit a phone: ${view}`, async ({ page, site }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of PAGES) {
      await page.goto(`${site}${path}?view=${view}`);
      await expect(page.locator('html')).toHaveAttribute('data-view', view);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(wide, path).toBeLessThanOrEqual(0);
      expect.soft(await violations(page), path).toEqual([]);
    }
  });
}

test('the page is read aloud by the voice of the browser', async ({ page, site }) => {
  await page.addInitScript(() => {
    const spoken: string[] = [];
    Object.assign(globalThis, { spoken });
    speechSynthesis.getVoices = () => [{}] as SpeechSynthesisVoice[];
    speechSynthesis.cancel = () => undefined;
    speechSynthesis.speak = (utterance) => {
      spoken.push(`${utterance.lang}: ${utterance.text}`);
    };
  });
  await page.goto(`${site}entries/vaccines.html`);
  await page.getByRole('button', { name: '阅读辅助' }).click();
  await page.getByRole('button', { name: '朗读本页' }).click();
  await expect(page.getByRole('button', { name: '停止朗读' })).toBeVisible();
  const [first] = await page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);
  expect(first).toMatch(/^zh-Hans: .*疫苗/su);
  await page.getByRole('button', { name: '停止朗读' }).click();
  await expect(page.getByRole('button', { name: '朗读本页' })).toBeVisible();
});

test('a page is read to its end, also what has not been on the screen', async ({ page, site }) => {
  await page.addInitScript(() => {
    const spoken: string[] = [];
    Object.assign(globalThis, { spoken });
    speechSynthesis.getVoices = () => [{}] as SpeechSynthesisVoice[];
    speechSynthesis.speak = (utterance) => {
      spoken.push(utterance.text);
      setTimeout(() => {
        utterance.onend?.(new Event('end') as SpeechSynthesisEvent);
      });
    };
  });
  await page.goto(`${site}entries/vaccines.html`);
  await page.getByRole('button', { name: '阅读辅助' }).click();
  await page.getByRole('button', { name: '朗读本页' }).click();
  await expect(page.getByRole('button', { name: '朗读本页' })).toBeVisible();
  const spoken = (
    await page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken)
  ).join(' ');
  for (const heading of await page.locator('main h2').allTextContents())
    expect(spoken).toContain(heading);
});
