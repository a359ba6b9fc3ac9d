/**
 * What search engines may read (RFC 9309): all of it. The file counts only at the root of a host; a
 * site below a path adds its sitemap to the portal's own.
 */
export function robotsText(base: string | undefined): string {
  const sitemap = base === undefined ? '' : `\nSitemap: ${new URL('sitemap.xml', base).href}\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
