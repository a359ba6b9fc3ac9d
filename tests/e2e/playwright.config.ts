import { defineConfig, devices } from '@playwright/test';
import { browserForTests } from '../../scripts/ensure-browser.ts';

const executablePath = browserForTests();

const launchOptions = {
  // Without a UTF-8 locale Chromium gives downloads no Chinese name.
  env: { ...process.env, LANG: 'C.UTF-8' },
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

const desktop = {
  ...devices['Desktop Chrome'],
  launchOptions,
  viewport: { width: 1280, height: 900 },
};
const phone = { ...devices['Pixel 7'], launchOptions };

export default defineConfig({
  testDir: '.',
  globalSetup: './global-setup.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'line',
  use: { trace: 'off', screenshot: 'off' },
  projects: [
    { name: 'desktop', use: desktop, testIgnore: ['browse.spec.ts'] },
    {
      name: 'phone',
      use: phone,
      testMatch: [
        'accessibility.spec.ts',
        'compare.spec.ts',
        'finder.spec.ts',
        'shortlist.spec.ts',
      ],
    },
    {
      name: 'no-script',
      use: { ...desktop, javaScriptEnabled: false },
      testMatch: ['browse.spec.ts'],
    },
  ],
});
