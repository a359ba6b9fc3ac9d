const byWeight = (a, b) => a.data.weight - b.data.weight;

export default function (config) {
  config.setQuietMode(true);
  config.addPassthroughCopy({ static: '/' });
  for (const tag of ['zh', 'en']) {
    config.addCollection(`${tag}Entries`, (api) => api.getFilteredByTag(tag).sort(byWeight));
  }
  return { markdownTemplateEngine: false, htmlTemplateEngine: false };
}
