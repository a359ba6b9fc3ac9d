import type { FieldChange } from '../../editions/fact-fields.ts';
import type { EntryChange } from '../../editions/compare.ts';
import type { FactNames } from '../../model/edition-lock.ts';
import type { Locale } from '../../read/source-file.ts';
import type { Text } from '../parts/text.ts';
import { factText, fieldLabel, keyLabel } from './fact-text.ts';

/** One fact before and after; one of them is missing where it was added or deleted. */
export interface ChangeRow {
  /** The part of the field, e.g. which indicator or language. */
  readonly part?: string | undefined;
  readonly before?: Text | undefined;
  readonly after?: Text | undefined;
}

/** What changed in one field of an entry. */
export interface FieldRows {
  readonly label: string;
  readonly rows: readonly ChangeRow[];
}

export interface NamesOfBoth {
  readonly before: FactNames;
  readonly after: FactNames;
}

/** The changes of an entry in words, by field. */
export function changeRows(
  { fields }: Pick<EntryChange, 'fields'>,
  names: NamesOfBoth,
  locale: Locale,
): FieldRows[] {
  const groups = new Map<string, ChangeRow[]>();
  for (const change of fields) {
    const label = fieldLabel(change.field, locale);
    groups.set(label, [...(groups.get(label) ?? []), rowOf(change, names, locale)]);
  }
  return [...groups].map(([label, rows]) => ({ label, rows }));
}

function rowOf(change: FieldChange, names: NamesOfBoth, locale: Locale): ChangeRow {
  const tell = (value: FieldChange['before'], of: FactNames): Text | undefined =>
    value === undefined ? undefined : factText(change, value, { locale, names: of });
  const before = tell(change.before, names.before);
  const after = tell(change.after, names.after);
  const part = keyLabel(change, locale);
  return before && after ? { part, ...withoutSame(before, after) } : { part, before, after };
}

/** Of long texts only the paragraphs from the first to the last that differ. */
function withoutSame(before: Text, after: Text): { before: Text; after: Text } {
  const [old, now] = [before.text.split(/\n{2,}/u), after.text.split(/\n{2,}/u)];
  const least = Math.min(old.length, now.length);
  let head = 0;
  while (head < least && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < least - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const rest = (parts: readonly string[]): string => {
    const kept = parts.slice(head, parts.length - tail).join('\n\n');
    return [head > 0 ? '…' : '', kept, tail > 0 ? '…' : ''].filter(Boolean).join('\n\n');
  };
  return { before: { ...before, text: rest(old) }, after: { ...after, text: rest(now) } };
}
