import { createHash } from 'node:crypto';

export interface SinglePage {
  readonly css: string;
  /** Output path of the page, from which its links are relative. */
  readonly path: string;
  /** The public site that has what the page links to. */
  readonly base?: string | undefined;
}

const CSP = /<meta http-equiv="Content-Security-Policy"[^>]*>/u;

/**
 * A drawn page as one file that needs no other: its styles inside, allowed by their sum and nothing
 * else, no script, no icon. Links to other pages lead to the public site, or are plain text.
 */
export function toSinglePage(html: string, { css, path, base }: SinglePage): string {
  const styles = css.replaceAll('</', '<\\/');
  const sum = createHash('sha256').update(styles).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${sum}'; img-src data:`;
  return html
    .replace(CSP, `<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace(/<link rel="stylesheet"[^>]*>/u, () => `<style>${styles}</style>`)
    .replace(/<link rel="(?:apple-touch-)?icon"[^>]*>/gu, '')
    .replace(/<script[^>]*><\/script>/gu, '')
    .replace(/(<a\b[^>]*?) href="([^"]*)"/gu, (whole, before: string, href: string) => {
      if (/^(?:[a-z]+:|#)/u.test(href)) return whole;
      if (base === undefined) return before;
      return `${before} href="${new URL(href, new URL(path, base)).href}"`;
    });
}
