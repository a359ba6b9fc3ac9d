import { getCollection } from 'astro:content';

const folderOf = (locale) => (locale === 'zh' ? 'entries/' : 'en/entries/');

const loaded = new Map();
/** The entries of a language by their id, once for all pages. */
export function entriesOf(locale) {
  if (!loaded.has(locale)) loaded.set(locale, load(locale));
  return loaded.get(locale);
}

async function load(locale) {
  const all = await getCollection('docs', ({ id }) => id.startsWith(folderOf(locale)));
  const slugOf = ({ id }) => id.slice(folderOf(locale).length);
  return new Map(all.map((one) => [slugOf(one), { ...one, slug: slugOf(one) }]));
}
