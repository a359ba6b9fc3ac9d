export default function (config) {
  config.setQuietMode(true);
  config.addPassthroughCopy({ static: '/' });
  // The entries of a language by their id.
  for (const tag of ['zh', 'en']) {
    config.addCollection(
      `${tag}Entries`,
      (api) => new Map(api.getFilteredByTag(tag).map((one) => [one.fileSlug, one])),
    );
  }
  return { markdownTemplateEngine: false, htmlTemplateEngine: false };
}
