import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, ROOTS, test } from './site.ts';

/** A build that knows its public address, so that paper carries the QR code. */
const PRINTED = join(tmpdir(), 'mulu e2e', 'printed');

// One worker for all, so that the build is made once.
test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  mkdirSync(join(PRINTED, '..'), { recursive: true });
  const base = ['--base', 'https://www.example.gov.cn/kfq/catalogue/', '--out', PRINTED];
  execFileSync(process.execPath, ['src/cli/main.ts', 'build', '--pages-only', ...base]);
});

function entryPages(root: string): string[] {
  return readdirSync(join(PRINTED, root, 'entries'))
    .filter((name) => name.endsWith('.html') && name !== 'index.html')
    .map((name) => `${root}entries/${name}`);
}

async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const reading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const { numPages } = await reading.promise;
  await reading.destroy();
  return numPages;
}

for (const root of ROOTS) {
  test(`every entry prints on one or two A4 pages (${root || 'zh'})`, async ({ page }) => {
    test.setTimeout(120_000);
    const longer: string[] = [];
    for (const path of entryPages(root)) {
      await page.goto(pathToFileURL(join(PRINTED, path)).href);
      if ((await sheets(page)) > 2) longer.push(path);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.site-footer svg.qr')).toBeVisible();
    expect(longer).toEqual([]);
  });
}
