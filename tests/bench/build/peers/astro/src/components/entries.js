import { getCollection } from 'astro:content';

const loaded = new Map();
/** All entries of a language in their order, and by id. */
export function entriesOf(locale) {
  if (!loaded.has(locale)) loaded.set(locale, load(locale));
  return loaded.get(locale);
}

async function load(locale) {
  const all = (await getCollection('entries', ({ id }) => id.startsWith(`${locale}/`)))
    .map((one) => ({ ...one, slug: one.id.slice(locale.length + 1) }))
    .sort((a, b) => a.data.weight - b.data.weight);
  return { all, byId: new Map(all.map((one) => [one.slug, one])) };
}
