import { defineConfig } from 'vitepress';
import site from '../data/site.json' with { type: 'json' };

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

const siteOf = ({ relativePath }) => site[relativePath.startsWith('en/') ? 'en' : 'zh'];

const meta = (name, content, more = {}) => ['meta', { name, content, ...more }];

/** What a page tells machines of an entry. */
function linked({ relativePath, frontmatter: data }) {
  const page = siteOf({ relativePath });
  const { words, prefix, sectorNames, subsectorNames } = page;
  const { title, summary, number, sector, subsector } = data;
  const steps = [
    [words.home, '/index.html'],
    [words.nav.entries, '/entries/index.html'],
    [sectorNames[sector], `/sectors/${sector}.html`],
    [subsectorNames[subsector], `/sectors/${sector}/${subsector}.html`],
  ];
  const trail = steps.map(([name, path], at) => ({
    ...{ '@type': 'ListItem', position: at + 1, name, item: prefix + path },
  }));
  const set = { '@type': 'DefinedTermSet', name: page.edition.title, url: `${prefix}/entries/index.html` };
  const term = {
    ...{ '@type': 'DefinedTerm', name: title, termCode: number, description: summary },
    url: `/${relativePath.replace(/\.md$/, '.html')}`,
    inLanguage: page.lang,
    inDefinedTermSet: set,
  };
  const list = [...trail, { '@type': 'ListItem', position: steps.length + 1, name: title }];
  const graph = [term, { '@type': 'BreadcrumbList', itemListElement: list }];
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  return ['script', { type: 'application/ld+json' }, json.replaceAll('<', '\\u003c')];
}

function metaOfEntry(pageData) {
  const { frontmatter: data } = pageData;
  const { words } = siteOf(pageData);
  return [
    meta('ArticleTitle', data.title),
    meta('PubDate', data.publishedAt),
    meta('ContentSource', words.demonstration),
    meta('Keywords', data.otherNames.join(',')),
    meta('mulu:sector', data.sector, { 'data-pagefind-filter': 'sector[content]' }),
    meta('mulu:class', data.class, { 'data-pagefind-filter': 'class[content]' }),
    meta('mulu:kind', words.kinds.entry, { 'data-pagefind-meta': 'kind[content]' }),
    linked(pageData),
  ];
}

export default defineConfig({
  title: site.zh.siteName,
  description: site.zh.tagline,
  titleTemplate: ':title',
  locales: {
    root: { label: '中文', lang: 'zh-Hans' },
    en: { label: 'English', lang: 'en', title: site.en.siteName, description: site.en.tagline },
  },
  ignoreDeadLinks: true,
  lastUpdated: false,
  // No page has a script of its own, so there is nothing to hydrate, nor a choice of colours to keep.
  mpa: true,
  appearance: false,
  head: [
    ['meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }],
    ['meta', { name: 'color-scheme', content: 'light dark' }],
    ['meta', { name: 'theme-color', content: site.zh.theme }],
    ['link', { rel: 'icon', href: '/assets/favicon.ico', sizes: '32x32' }],
    ['link', { rel: 'icon', href: '/assets/favicon.svg', type: 'image/svg+xml' }],
    ['link', { rel: 'apple-touch-icon', href: '/assets/apple-touch-icon.png' }],
    ['link', { rel: 'stylesheet', href: '/assets/site.css' }],
    ['script', { src: '/assets/site.js', defer: '', fetchpriority: 'low' }],
  ],
  transformPageData: (pageData) => {
    const { documentTitle, title } = pageData.frontmatter;
    return { title: documentTitle ?? `${title} – ${siteOf(pageData).siteName}` };
  },
  transformHead: ({ pageData }) => {
    const { frontmatter: data } = pageData;
    if (!data.title) return [];
    const description = data.summary ?? data.lead;
    return [
      meta('description', description),
      meta('SiteName', siteOf(pageData).siteName),
      ...(data.publishedAt
        ? metaOfEntry(pageData)
        : [meta('ColumnName', data.title), meta('ColumnDescription', description)]),
    ];
  },
});
