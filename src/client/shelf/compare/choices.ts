import { fill } from '../../../core/i18n/finder.ts';
import { MOST_COMPARED } from '../../../shelf/entry-list.ts';
import type { EntryFacts, FactLine } from '../../../shelf/facts-format.ts';
import { element } from '../../finder/dom.ts';
import type { CompareWords } from './compare-page.ts';

export interface ChoicesInput {
  readonly entries: readonly EntryFacts[];
  /** The visitor's list. */
  readonly menu: readonly EntryFacts[];
  readonly words: CompareWords;
  readonly add: (id: string) => void;
}

interface Choice {
  readonly id: string;
  readonly line: FactLine;
}

/** Entries to add with one press: those of the visitor's list, and neighbours of what is compared. */
export function choices({ entries, menu, words, add }: ChoicesInput): HTMLElement[] {
  if (entries.length >= MOST_COMPARED) return [];
  const taken = new Set(entries.map(({ id }) => id));
  const free = (list: readonly Choice[]): Choice[] =>
    list.filter(({ id }) => !taken.has(id) && taken.add(id));
  const own = free(menu.map(({ id, title }) => ({ id, line: title })));
  const related = free(
    entries.flatMap((entry) => entry.related).map((line) => ({ id: idOf(line), line })),
  );
  return [
    { title: words.fromMenu, list: own },
    { title: words.related, list: related },
  ].flatMap(({ title, list }) => (list.length === 0 ? [] : [group(title, list, { words, add })]));
}

function idOf({ href = '' }: FactLine): string {
  return /([^/]+)\.html$/u.exec(href)?.[1] ?? '';
}

function group(
  title: string,
  list: readonly Choice[],
  { words, add }: Pick<ChoicesInput, 'words' | 'add'>,
): HTMLElement {
  const buttons = list.map(({ id, line }) => {
    const label = fill(words.addOf, { title: line.text });
    const lang: Record<string, string> = line.lang === undefined ? {} : { lang: line.lang };
    const button = element(
      'button',
      { type: 'button', class: 'chip', 'aria-label': label, ...lang },
      [element('span', { 'aria-hidden': 'true' }, ['+']), line.text],
    );
    button.addEventListener('click', () => {
      add(id);
    });
    return button;
  });
  return element('div', { class: 'compare__choices', role: 'group', 'aria-label': title }, [
    element('p', { class: 'compare__label' }, [title]),
    element('div', { class: 'chips' }, buttons),
  ]);
}
