import { type Form, stands } from './forms.ts';
import type { Store } from './store.ts';

/** Where a record holds what was looked for. `name` is a code, an industry, a sector or a place. */
export const FIELDS = ['title', 'alias', 'name', 'summary', 'body', 'instrument'] as const;
export type Field = (typeof FIELDS)[number];

/** Fields of a document in which one of the forms stands, in the order of `FIELDS`; reads its text. */
export async function matchedFields(
  store: Store,
  document: number,
  forms: readonly Form[],
): Promise<Field[]> {
  const [names, text] = await Promise.all([store.foldedNames(), store.text(document)]);
  const shared = (ids: readonly number[] | undefined): string[] =>
    (ids ?? []).map((id) => names.shared[id] ?? '');
  const folded = ({ zh = '', en = '' } = {}): string[] => [store.fold(zh), store.fold(en)];
  const texts: Readonly<Record<Field, readonly string[]>> = {
    title: [names.zh[document] ?? '', names.en[document] ?? ''],
    alias: names.aliases[document] ?? [],
    name: shared(names.first[document]),
    summary: folded(text?.summary),
    body: folded(text?.body),
    instrument: shared(names.second[document]),
  };
  return FIELDS.filter((field) =>
    texts[field].some((one) => forms.some((form) => stands(one, form))),
  );
}
