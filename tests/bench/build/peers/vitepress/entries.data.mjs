import { createContentLoader } from 'vitepress';

/** What lists show of every entry, of both languages; the list of all entries is in their folder. */
export default createContentLoader(['entries/*.md', 'en/entries/*.md'], {
  transform: (all) =>
    all
      .filter(({ frontmatter }) => frontmatter.number)
      .map(({ url, frontmatter }) => {
        const { titleHtml, summaryHtml, number, subsector, class: kind, investment } = frontmatter;
        const id = url.replace(/^.*\/|\.html$/g, '');
        return { id, url, titleHtml, summaryHtml, number, subsector, class: kind, investment };
      }),
});
