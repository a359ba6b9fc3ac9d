/** What a page tells machines of an entry. */
export function linkedOf(site, { title, number, summary, path, trail }) {
  const { prefix, words } = site;
  const steps = [{ label: words.home, path: 'index.html' }, ...trail];
  const itemListElement = [
    ...steps.map((step) => ({ name: step.label, item: `${prefix}/${step.path}` })),
    { name: title },
  ].map((step, at) => ({ '@type': 'ListItem', position: at + 1, ...step }));
  const inDefinedTermSet = {
    ...{ '@type': 'DefinedTermSet', name: site.edition.title },
    url: `${prefix}/entries/index.html`,
  };
  const term = {
    ...{ '@type': 'DefinedTerm', name: title, termCode: number, description: summary },
    ...{ url: `${prefix}/${path}`, inLanguage: site.lang, inDefinedTermSet },
  };
  const graph = [term, { '@type': 'BreadcrumbList', itemListElement }];
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  return json.replaceAll('<', '\\u003c');
}
