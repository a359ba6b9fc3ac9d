import type { BrowserContextOptions } from '@playwright/test';

/** How a page is looked at. Sizes are CSS pixels; paper is an A4 sheet within its margins. */
export const LOOKS = {
  phone: { options: { viewport: { width: 390, height: 844 } } },
  desktop: { options: { viewport: { width: 1280, height: 900 } } },
  dark: { options: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' } },
  print: { options: { viewport: { width: 718, height: 1010 } }, media: 'print' },
  'phone-dark': { options: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } },
  /** 1280 pixels at a zoom of 400 %. */
  narrow: { options: { viewport: { width: 320, height: 640 } } },
  forced: { options: { viewport: { width: 1280, height: 900 }, forcedColors: 'active' } },
} satisfies Record<string, { options: BrowserContextOptions; media?: 'print' }>;

export type Look = keyof typeof LOOKS;

export const STANDARD_LOOKS: readonly Look[] = ['phone', 'desktop', 'dark', 'print'];

export function isLook(name: string): name is Look {
  return Object.hasOwn(LOOKS, name);
}
