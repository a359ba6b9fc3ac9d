import { createContentLoader } from 'vitepress';

/** What lists show of every entry, of both languages. */
export default createContentLoader(['entries/*.md', 'en/entries/*.md'], {
  transform: (all) =>
    all
      .map(({ url, frontmatter: { title, summary, number, weight, sector, subsector, class: kind } }) => ({
        ...{ url, title, summary, number, weight, sector, subsector, class: kind },
      }))
      .sort((a, b) => a.weight - b.weight),
});
