import type { Catalogue } from '../model/catalogue.ts';
import type { LocalisedText } from '../model/text.ts';
import { editionChanges } from './edition-states.ts';

/** One change that readers may want to hear of. */
export interface CatalogueChange {
  /** Id of the edition that made it. */
  readonly edition: string;
  /** `YYYY-MM-DD`: when the edition was issued, the entry removed or the correction recorded. */
  readonly date: string;
  readonly kind: 'added' | 'changed' | 'removed' | 'renamed' | 'corrected';
  /** The entry's id; its page, `entries/<id>.html`, exists also when it was removed. */
  readonly id: string;
  readonly title: LocalisedText;
}

/**
 * Everything that the known editions changed, the newest edition first and within it new, changed,
 * renamed, removed and corrected entries, each in printed order. The first known edition changed
 * nothing. Empty without a frozen edition.
 */
export function listChanges(catalogue: Catalogue): CatalogueChange[] {
  return editionChanges(catalogue)
    .toReversed()
    .flatMap(({ edition, diff, corrections }) => {
      const say = (
        kind: CatalogueChange['kind'],
        { id, title }: { readonly id: string; readonly title: LocalisedText },
        date = edition.issued,
      ): CatalogueChange => ({ edition: edition.id, date, kind, id, title });
      const dateOf = (entry: string): string | undefined =>
        edition.corrections?.findLast((one) => one.entry === entry)?.date;
      const removal = new Map(catalogue.removals.map((one) => [one.id, one]));
      return [
        ...(diff?.added ?? []).map(({ id, facts }) => say('added', { id, title: facts.title })),
        ...(diff?.changed ?? []).map(({ id, after }) => say('changed', { id, title: after.title })),
        ...[...(diff?.changed ?? []), ...(diff?.shifted ?? [])]
          .filter(({ formerId }) => formerId !== undefined)
          .map(({ id, after }) => say('renamed', { id, title: after.title })),
        ...(diff?.removed ?? []).map(({ id, facts }) =>
          say('removed', { id, title: facts.title }, removal.get(id)?.date),
        ),
        ...corrections.map(({ id, after }) =>
          say('corrected', { id, title: after.title }, dateOf(id)),
        ),
      ];
    });
}
