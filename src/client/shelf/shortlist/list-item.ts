import { fill } from '../../../core/i18n/finder.ts';
import type { Language } from '../../../finder/format.ts';
import type { EntryFacts, FactGroup, FactLine } from '../../../shelf/facts-format.ts';
import { element } from '../../finder/dom.ts';
import { cellNodes, classTag, lineNodes, sampleMark, signButton, titleLink } from '../nodes.ts';
import type { ShortlistWords } from './list-page.ts';

export interface ItemInput {
  readonly words: ShortlistWords;
  readonly groups: readonly FactGroup[];
  readonly language: Language;
  /** One-based, and of how many. */
  readonly place: number;
  readonly count: number;
  readonly isChosen: boolean;
  readonly move: (by: number) => void;
  readonly remove: () => void;
  readonly choose: (isChosen: boolean) => void;
}

/** Rows that stand in the head of an item already. */
const IN_HEAD = new Set(['class']);

const POLICIES = 'incentives';

/** An entry of the shortlist: title and gist on the screen, all its facts on paper. */
export function listItem(entry: EntryFacts, input: ItemInput): HTMLLIElement {
  const { words } = input;
  const { summary } = entry;
  const lang: Record<string, string> = summary.lang === undefined ? {} : { lang: summary.lang };
  return element('li', { class: 'shelf-item', 'data-id': entry.id }, [
    element('div', { class: 'shelf-item__text' }, [
      element('p', { class: 'shelf-item__meta' }, [
        `${entry.number} `,
        classTag(entry),
        ...sampleMark(entry.title, words),
      ]),
      element('h3', { class: 'shelf-item__title' }, [titleLink(entry)]),
      element('p', { class: 'shelf-item__summary', ...lang }, [summary.text]),
      element('p', { class: 'shelf-item__gist' }, gist(entry, input)),
    ]),
    tools(entry, input),
    element('dl', { class: 'shelf-facts' }, facts(entry, input)),
  ]);
}

function gist({ cells }: EntryFacts, { words }: ItemInput): (Node | string)[] {
  const lines = ['subsector', 'minInvestment', 'chain'].flatMap((row) => cells[row]?.[0] ?? []);
  return lines.map((line) =>
    element('span', line.lang === undefined ? {} : { lang: line.lang }, [
      line.text,
      ...sampleMark(line, words),
    ]),
  );
}

function tools({ title: { text: title } }: EntryFacts, input: ItemInput): HTMLElement {
  const { words, place, count, isChosen, move, remove, choose } = input;
  const tool = (name: 'up' | 'down' | 'remove', sign: string, use: () => void) => {
    const label = fill(words[`${name}Of`], { title });
    const button = signButton({ class: 'shelf-tool', label, sign, use });
    button.dataset['tool'] = name;
    return button;
  };
  const up = tool('up', '↑', () => {
    move(-1);
  });
  const down = tool('down', '↓', () => {
    move(1);
  });
  up.disabled = place === 1;
  down.disabled = place === count;
  const box = element('input', {
    type: 'checkbox',
    'aria-label': fill(words.chooseOf, { title }),
  });
  box.checked = isChosen;
  box.addEventListener('change', () => {
    choose(box.checked);
  });
  return element('div', { class: 'shelf-item__tools' }, [
    up,
    down,
    tool('remove', '×', remove),
    element('label', { class: 'check' }, [box, element('span', {}, [words.choose])]),
  ]);
}

function facts({ cells }: EntryFacts, { groups, language, words }: ItemInput): HTMLElement[] {
  return groups
    .flatMap(({ rows }) => rows)
    .filter(({ id }) => !IN_HEAD.has(id) && (cells[id]?.length ?? 0) > 0)
    .map(({ id, label }) =>
      element('div', {}, [
        element('dt', {}, [label[language]]),
        element('dd', {}, cellNodes(onSheet(id, cells[id] ?? [], words), words)),
      ]),
    );
}

/** Conditions of policies stand once at the end of the sheets, not below each entry. */
function onSheet(
  row: string,
  lines: readonly FactLine[],
  { conditionsBelow }: ShortlistWords,
): readonly FactLine[] {
  if (row !== POLICIES) return lines;
  return lines.map((line) => (line.note === undefined ? line : { ...line, note: conditionsBelow }));
}

/** The policies of all entries with their conditions, each once. */
export function conditions(entries: readonly EntryFacts[], words: ShortlistWords): HTMLElement[] {
  const lines = new Map(
    entries.flatMap(({ cells }) => cells[POLICIES] ?? []).map((line) => [line.text, line]),
  );
  return [...lines.values()].map((line) => element('li', {}, lineNodes(line, words)));
}
