import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../ensure-browser.ts';
import { type Look, LOOKS } from './looks.ts';
import { fileOf } from './pages.ts';

export interface Shot {
  readonly page: string;
  readonly look: Look;
  /** Below the folder of the set. */
  readonly file: string;
}

interface Plan {
  readonly dist: string;
  readonly out: string;
  readonly pages: readonly string[];
  readonly looks: readonly Look[];
}

/** A browser shows one page at a time: the picture of a page behind another has wrong tiles. */
const BROWSERS = 2;

/** Takes every page in every look, whole, from the files of a build; no server is needed. */
export async function takeSet({ dist, out, pages, looks }: Plan): Promise<Shot[]> {
  const shots = pages.flatMap((page) =>
    looks.map((look) => ({ page, look, file: fileOf(look, page) })),
  );
  for (const look of looks) mkdirSync(join(out, look), { recursive: true });
  const waiting = [...shots];
  await Promise.all(
    Array.from({ length: BROWSERS }, async () => {
      const browser = await openBrowser();
      try {
        for (let shot = waiting.shift(); shot; shot = waiting.shift()) {
          await takeOne(browser, dist, join(out, shot.file), shot);
        }
      } finally {
        await browser.close();
      }
    }),
  );
  return shots;
}

async function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

async function takeOne(browser: Browser, dist: string, file: string, shot: Shot): Promise<void> {
  const look: { options: BrowserContextOptions; media?: 'print' } = LOOKS[shot.look];
  const [path = '', query] = shot.page.split('?');
  const context = await browser.newContext({
    ...look.options,
    reducedMotion: 'reduce',
    locale: path.startsWith('en/') ? 'en-GB' : 'zh-CN',
  });
  try {
    const tab = await context.newPage();
    if (look.media) await tab.emulateMedia({ media: look.media });
    const asked = query === undefined ? '' : `?${query}`;
    await tab.goto(pathToFileURL(join(dist, path)).href + asked);
    await settled(tab, query === undefined ? 60 : 600);
    await tab.screenshot({ path: file, fullPage: true, animations: 'disabled' });
  } finally {
    await context.close();
  }
}

/** Scripts have drawn what they draw: the text has not changed for a while. */
async function settled(tab: Page, pause: number): Promise<void> {
  let before = '';
  for (let tries = 0; tries < 20; tries += 1) {
    const now = await tab.evaluate(() => document.body.innerText);
    if (now === before) return;
    before = now;
    await tab.waitForTimeout(pause);
  }
}
