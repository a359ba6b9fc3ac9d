import { defineConfig } from 'vitepress';
import site from '../data/site.json' with { type: 'json' };

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
  // No page has a script of its own, so there is nothing to hydrate.
  mpa: true,
  head: [
    ['meta', { name: 'color-scheme', content: 'light dark' }],
    ['meta', { name: 'theme-color', content: site.zh.theme }],
    ['link', { rel: 'icon', href: '/assets/favicon.svg', type: 'image/svg+xml' }],
    ['link', { rel: 'stylesheet', href: '/assets/site.css' }],
    ['script', { src: '/assets/site.js', defer: '' }],
  ],
  transformHead: ({ pageData }) => {
    const { frontmatter: data } = pageData;
    if (!data.publishedAt) return [];
    const meta = (name, content, more = {}) => ['meta', { name, content, ...more }];
    const { words, siteName } = site[pageData.relativePath.startsWith('en/') ? 'en' : 'zh'];
    return [
      meta('SiteName', siteName),
      meta('ArticleTitle', data.title),
      meta('PubDate', data.publishedAt),
      meta('ContentSource', words.demonstration),
      meta('Keywords', data.otherNames.join(',')),
      meta('mulu:sector', data.sector, { 'data-pagefind-filter': 'sector[content]' }),
      meta('mulu:class', data.class, { 'data-pagefind-filter': 'class[content]' }),
      meta('mulu:kind', words.kinds.entry, { 'data-pagefind-meta': 'kind[content]' }),
    ];
  },
});
