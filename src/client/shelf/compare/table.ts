import { fill } from '../../../core/i18n/finder.ts';
import type { ComparedGroup, ComparedRow } from '../../../shelf/comparison.ts';
import type { EntryFacts } from '../../../shelf/facts-format.ts';
import { element } from '../../finder/dom.ts';
import { cellNodes, sampleMark, signButton, titleLink } from '../nodes.ts';
import type { CompareWords } from './compare-page.ts';

export interface TableInput {
  readonly entries: readonly EntryFacts[];
  readonly groups: readonly ComparedGroup[];
  readonly words: CompareWords;
  readonly remove: (entry: EntryFacts) => void;
  readonly left: (entry: EntryFacts) => void;
}

/** Entries as columns, facts as rows; rows that differ have a sign and say so. */
export function comparisonTable(input: TableInput): HTMLTableElement {
  const { entries, groups, words } = input;
  const bodies =
    groups.length > 0
      ? groups.map((group) => groupRows(group, input))
      : [element('tbody', {}, [wholeRow(words.same, entries.length)])];
  return element('table', { class: 'compare' }, [
    element('caption', { class: 'visually-hidden' }, [words.table]),
    element('thead', {}, [
      element('tr', {}, [
        element('th', { scope: 'col' }, [words.row]),
        ...entries.map((entry, at) => headCell(entry, at, input)),
      ]),
    ]),
    ...bodies,
  ]);
}

function headCell(entry: EntryFacts, at: number, { words, remove, left }: TableInput): HTMLElement {
  const title = entry.title.text;
  const leftButton = signButton({
    ...{ class: 'shelf-tool', label: fill(words.leftOf, { title }), sign: '←' },
    use: () => {
      left(entry);
    },
  });
  const removeButton = signButton({
    ...{ class: 'shelf-tool', label: fill(words.removeOf, { title }), sign: '×' },
    use: () => {
      remove(entry);
    },
  });
  return element('th', { scope: 'col', 'data-column': entry.id }, [
    element('span', { class: 'compare__number' }, [
      entry.number,
      ...sampleMark(entry.title, words),
    ]),
    element('span', { class: 'compare__title' }, [titleLink(entry)]),
    element('span', { class: 'compare__tools' }, [...(at > 0 ? [leftButton] : []), removeButton]),
  ]);
}

function groupRows({ label, rows }: ComparedGroup, input: TableInput): HTMLElement {
  const head = element('tr', { class: 'compare__group' }, [
    element('th', { scope: 'rowgroup', colspan: String(input.entries.length + 1) }, [
      element('span', {}, [label]),
    ]),
  ]);
  return element('tbody', {}, [head, ...rows.map((row) => factRow(row, input))]);
}

function factRow({ label, cells, differs }: ComparedRow, { words }: TableInput): HTMLElement {
  const mark = [
    element('span', { class: 'compare__mark', 'aria-hidden': 'true' }, ['≠']),
    element('span', { class: 'visually-hidden' }, [` (${words.differs})`]),
  ];
  return element('tr', differs ? { class: 'compare__differs' } : {}, [
    element('th', { scope: 'row' }, [label, ...(differs ? mark : [])]),
    ...cells.map((lines) =>
      lines.length > 0
        ? element('td', {}, cellNodes(lines, words))
        : element('td', { class: 'compare__none' }, [words.none]),
    ),
  ]);
}

function wholeRow(text: string, columns: number): HTMLElement {
  return element('tr', {}, [element('td', { colspan: String(columns + 1) }, [text])]);
}
