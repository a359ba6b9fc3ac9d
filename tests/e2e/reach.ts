import type { Page } from '@playwright/test';

const CONTROLS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/**
 * Controls that are smaller than 24 by 24 pixels with another closer than 24 pixels, as WCAG 2.2,
 * 2.5.8, counts them: links within a sentence may be as high as its lines, and a label belongs to
 * its box.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((controls) => {
    const boxes = [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((one) => !one.closest('.visually-hidden'))
      .map((one) => {
        const label = one.closest('label');
        const { left, right, top, bottom } = (label ?? one).getBoundingClientRect();
        return { one, left, right, top, bottom, width: right - left, height: bottom - top };
      })
      .filter(({ width, height }) => width > 1 && height > 1);
    const middle = (low: number, high: number): number => (low + high) / 2;
    return boxes
      .filter(({ one, width, height }) => (width < 24 || height < 24) && !inSentence(one))
      .filter((small) => {
        const [x, y] = [middle(small.left, small.right), middle(small.top, small.bottom)];
        return boxes.some((other) => {
          if (other.one === small.one || other.one.contains(small.one)) return false;
          const isSmall = other.width < 24 || other.height < 24;
          const dx = isSmall
            ? middle(other.left, other.right) - x
            : Math.max(other.left - x, 0, x - other.right);
          const dy = isSmall
            ? middle(other.top, other.bottom) - y
            : Math.max(other.top - y, 0, y - other.bottom);
          return Math.hypot(dx, dy) < (isSmall ? 24 : 12) - 0.5;
        });
      })
      .map(({ one, width, height }) => `${width} × ${height}: ${one.outerHTML.slice(0, 120)}`);

    function inSentence(one: HTMLElement): boolean {
      if (getComputedStyle(one).display !== 'inline') return false;
      const around = one.closest('p, dd, dt, td, th, li, figcaption')?.textContent ?? '';
      return around.trim().length > one.textContent.trim().length;
    }
  }, CONTROLS);
}

/** Controls that are wholly behind something else when the focus comes to them, from above or below. */
export async function hiddenByOthers(page: Page): Promise<string[]> {
  return page.evaluate((controls) => {
    const all = [...document.querySelectorAll<HTMLElement>(controls)].filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
        !one.matches(':disabled'),
    );
    const hidden = new Set<HTMLElement>();
    for (const one of [...all, ...all.toReversed()]) {
      one.focus();
      if (document.activeElement === one && !isSeen(one)) hidden.add(one);
    }
    return [...hidden].map((one) => one.outerHTML.slice(0, 120));

    function isSeen(one: HTMLElement): boolean {
      const shown = one.closest('label') ?? one;
      return [...shown.getClientRects()].some((box) => {
        const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
        const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
        if (right <= left || bottom <= top) return false;
        return [0.1, 0.5, 0.9].some((x) =>
          [0.1, 0.5, 0.9].some((y) => {
            const at = document.elementFromPoint(
              left + (right - left) * x,
              top + (bottom - top) * y,
            );
            return at !== null && (shown.contains(at) || at.contains(shown));
          }),
        );
      });
    }
  }, CONTROLS);
}
