import type { Catalogue } from '../../model/catalogue.ts';
import { languageOf, outputPath, PATHS, recordPath } from '../../views/parts/paths.ts';
import { langOfSite, siteLanguages } from '../../views/parts/site-languages.ts';
import { planPages } from '../../views/site-pages.ts';
import { escapeXml } from './xml.ts';

/** Addresses that one file of a sitemap may have (sitemaps.org). */
const LIMIT = 50_000;

const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** Every page for search engines, each with its twins; in several files below an index when there are many. */
export function sitemaps(
  catalogue: Catalogue,
  base: string,
  limit = LIMIT,
): { readonly path: string; readonly text: string }[] {
  const languages = siteLanguages(catalogue);
  const reviewed = new Map(
    catalogue.entries.map(({ id, reviewed: day }) => [recordPath.entry(id), day]),
  );
  const absolute = (path: string): string => escapeXml(new URL(path, base).href);
  const urls = planPages(catalogue, { base })
    .map(({ path }) => path)
    .filter((path) => !path.endsWith(PATHS.notFound))
    .map((path) => {
      const { own } = languageOf(path);
      const day = reviewed.get(own);
      const twins = languages.map(
        (one) =>
          `<xhtml:link rel="alternate" hreflang="${langOfSite(one)}" href="${absolute(outputPath(one, own))}"/>`,
      );
      const modified = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
      const alternates = twins.length > 1 ? twins.join('') : '';
      return `<url><loc>${absolute(path)}</loc>${modified}${alternates}</url>`;
    });
  if (urls.length <= limit) return [{ path: 'sitemap.xml', text: document('urlset', urls) }];
  const parts = Array.from({ length: Math.ceil(urls.length / limit) }, (_one, index) => ({
    path: `sitemap-${index + 1}.xml`,
    text: document('urlset', urls.slice(index * limit, (index + 1) * limit)),
  }));
  const index = parts.map(({ path }) => `<sitemap><loc>${absolute(path)}</loc></sitemap>`);
  return [{ path: 'sitemap.xml', text: document('sitemapindex', index) }, ...parts];
}

function document(root: string, rows: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<${root} ${NAMESPACES}>\n${rows.join('\n')}\n</${root}>\n`;
}
