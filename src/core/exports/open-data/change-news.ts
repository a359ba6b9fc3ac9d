import { type CatalogueChange, listChanges } from '../../editions/change-list.ts';
import { fill } from '../../i18n/finder.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { LocalisedText } from '../../model/text.ts';
import { recordPath } from '../../views/parts/paths.ts';
import type { NewsItem } from './feed.ts';

const WORDS: Readonly<Record<Exclude<CatalogueChange['kind'], 'added'>, LocalisedText>> = {
  changed: { zh: '修改：{title}', en: 'Amended: {title}' },
  removed: { zh: '删除：{title}', en: 'Removed: {title}' },
  renamed: { zh: '更名：{title}', en: 'Moved: {title}' },
  corrected: { zh: '更正：{title}', en: 'Corrected: {title}' },
};

/** What editions did to entries; that one is new, its own date of publication tells. */
export function changeNews(catalogue: Catalogue): NewsItem[] {
  const editions = new Map(catalogue.editions.map((edition) => [edition.id, edition]));
  return listChanges(catalogue).flatMap(({ kind, id, title, date, edition }): NewsItem[] => {
    if (kind === 'added') return [];
    const word = WORDS[kind];
    return [
      {
        id: `change:${edition}:${kind}:${id}`,
        path: recordPath.entry(id),
        title: {
          zh: fill(word.zh, { title: title.zh }),
          en: fill(word.en ?? word.zh, { title: title.en ?? title.zh }),
        },
        summary: editions.get(edition)?.title ?? title,
        published: date,
        updated: date,
      },
    ];
  });
}
