import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import site from './src/data/site.json';

export default defineConfig({
  build: { format: 'file', concurrency: 8 },
  integrations: [
    starlight({
      title: { 'zh-CN': site.zh.siteName, en: site.en.siteName },
      locales: { root: { label: '中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
      components: {
        MarkdownContent: './src/components/MarkdownContent.astro',
        PageTitle: './src/components/PageTitle.astro',
      },
      sidebar: site.zh.sectors.map((sector, index) => ({
        label: sector.name,
        translations: { en: site.en.sectors[index].name },
        link: `/sectors/${sector.id}`,
      })),
      customCss: ['./src/site.css'],
      disable404Route: true,
      expressiveCode: false,
      lastUpdated: false,
      pagefind: false,
      pagination: false,
    }),
  ],
});
