import type { CatalogueDiff, EntryChange, EntryState } from '../../core/editions/compare.ts';
import { editionsWords } from '../../core/i18n/editions.ts';
import type { EntryFacts, FactNames } from '../../core/model/edition-lock.ts';
import type { Locale } from '../../core/read/source-file.ts';
import {
  changeRows,
  type FieldRows,
  type NamesOfBoth,
} from '../../core/views/editions/change-rows.ts';

export type ChangeKind = 'added' | 'changed' | 'shifted' | 'removed';

/** One entry of a comparison in words. */
export interface DiffEntry {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly formerId?: string | undefined;
  /** As printed, e.g. `M-04`. */
  readonly number: string;
  readonly title: string;
  /** What happened to the entry as a whole, besides its fields. */
  readonly remarks: readonly string[];
  readonly fields: readonly FieldRows[];
}

/** A comparison in the words of one language, ready for any format. */
export interface DiffTable {
  readonly sentence: string;
  readonly groups: readonly {
    readonly kind: ChangeKind;
    readonly label: string;
    readonly entries: readonly DiffEntry[];
  }[];
}

export function diffTable(diff: CatalogueDiff, names: NamesOfBoth, locale: Locale): DiffTable {
  const words = editionsWords(locale);
  const whole = (kind: ChangeKind, { id, facts }: EntryState, of: FactNames): DiffEntry => ({
    ...{ kind, id },
    ...shown(facts, of, locale),
    ...{ remarks: [], fields: [] },
  });
  const partly = (kind: ChangeKind, change: EntryChange): DiffEntry => ({
    ...{ kind, id: change.id, formerId: change.formerId },
    ...shown(change.after, names.after, locale),
    remarks: remarksOf(change, names, locale),
    fields: changeRows(change, names, locale),
  });
  const groups = {
    added: diff.added.map((one) => whole('added', one, names.after)),
    changed: diff.changed.map((one) => partly('changed', one)),
    shifted: diff.shifted.map((one) => partly('shifted', one)),
    removed: diff.removed.map((one) => whole('removed', one, names.before)),
  };
  const { added, changed, removed } = groups;
  return {
    sentence: words.sentence(diff.total, added.length, changed.length, removed.length),
    groups: (['added', 'changed', 'shifted', 'removed'] as const).map((kind) => ({
      kind,
      label: words.groups[kind],
      entries: groups[kind],
    })),
  };
}

function shown(
  { sector, number, title }: EntryFacts,
  names: FactNames,
  locale: Locale,
): Pick<DiffEntry, 'number' | 'title'> {
  return { number: printed(sector, number, names), title: title[locale] ?? title.zh };
}

function printed(sector: string, number: number, names: FactNames): string {
  return `${names.letter[sector]?.zh ?? sector}-${String(number).padStart(2, '0')}`;
}

function remarksOf(change: EntryChange, names: NamesOfBoth, locale: Locale): string[] {
  const words = editionsWords(locale);
  const { before, after, formerId, moved, renumbered } = change;
  const [was, is] = [
    printed(before.sector, before.number, names.before),
    printed(after.sector, after.number, names.after),
  ];
  return [
    ...(renumbered || was !== is ? [words.numberChange(was, is)] : []),
    ...(formerId === undefined ? [] : [words.addressChange(formerId)]),
    ...(moved ? [words.moved] : []),
  ];
}
