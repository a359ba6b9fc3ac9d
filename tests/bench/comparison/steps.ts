import type { Page } from '@playwright/test';

/** What an investor wants to know of the entry, and how its answer reads. */
export const QUESTIONS = [
  ['Is it open to foreign investors?', /Restricted; check|negative list/iu],
  ['How much must be invested?', /50\smillion/u],
  ['Which corporate income tax rate may apply?', /15\s?%/u],
  ['Which land or building?', /Meian/u],
  ['Which number do I call?', /0898-\d{8}/u],
] as const;

/** How far away an answer is on a phone; `undefined` where the page does not have it. */
export interface Way {
  /** Screens to scroll from the top of the page until the answer is seen. */
  readonly screens: number;
  /** Taps that open what hides it. */
  readonly taps: number;
}

/** The first place where the answer stands in the text of the page. */
export async function wayTo(page: Page, answer: RegExp): Promise<Way | undefined> {
  return page.evaluate(
    ([source, flags]) => {
      const pattern = new RegExp(source, flags);
      const holds = (one: Element): boolean => pattern.test(one.textContent);
      const found = [...document.querySelectorAll('main *')].filter(
        (one) => holds(one) && ![...one.children].some(holds) && !one.closest('.print-only'),
      );
      const ways = found.flatMap((one) => {
        let taps = 0;
        for (
          let up = one.closest('details:not([open])');
          up;
          up = up.closest('details:not([open])')
        ) {
          if (!one.closest('summary')) taps += 1;
          (up as HTMLDetailsElement).open = true;
        }
        const box = one.getBoundingClientRect();
        if (box.height === 0) return [];
        return [{ screens: Math.max(0, (box.bottom + scrollY) / innerHeight - 1), taps }];
      });
      return ways.sort((a, b) => a.taps - b.taps || a.screens - b.screens)[0];
    },
    [answer.source, answer.flags] as const,
  );
}
