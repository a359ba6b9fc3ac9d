import { fill } from '../../../core/i18n/finder.ts';
import type { ShelfWords } from '../../../core/i18n/shelf.zh.ts';
import type { Language } from '../../../finder/format.ts';
import {
  type CompareState,
  readCompareState,
  writeCompareState,
} from '../../../shelf/compare-state.ts';
import { compared, differences } from '../../../shelf/comparison.ts';
import { MOST_COMPARED, moved } from '../../../shelf/entry-list.ts';
import type { EntryFacts } from '../../../shelf/facts-format.ts';
import type { FactsStore } from '../../../shelf/facts-store.ts';
import { element } from '../../finder/dom.ts';
import { part, switchLanguageWith } from '../nodes.ts';
import { LIST_CHANGED, readOwn } from '../own-list.ts';
import { told } from '../shortlist/notices.ts';
import { choices } from './choices.ts';
import { comparisonTable } from './table.ts';

export type CompareWords = ShelfWords['page'] & ShelfWords['comparePage'];

export interface ComparePageInput {
  readonly root: HTMLElement;
  readonly store: FactsStore;
  readonly language: Language;
  readonly words: CompareWords;
}

/** The page of the comparison: one state, written in the address; everything is drawn from it. */
export class ComparePage {
  readonly #input: ComparePageInput;
  #state: CompareState = { ids: [], onlyDifferences: false };
  #facts: ReadonlyMap<string, EntryFacts> = new Map();
  /** What the address asked for and the page does not show. */
  #faults: readonly string[] = [];
  #turn = 0;

  constructor(input: ComparePageInput) {
    this.#input = input;
  }

  async start(): Promise<void> {
    this.#listen();
    await this.#readAddress();
  }

  #listen(): void {
    const { root, words } = this.#input;
    addEventListener('popstate', () => void this.#readAddress());
    addEventListener(LIST_CHANGED, () => void this.#show());
    const field = part(root, 'field', HTMLInputElement);
    field.addEventListener('mulu:chosen', (event) => {
      if (!(event instanceof CustomEvent)) return;
      const isLast = this.#state.ids.length === MOST_COMPARED - 1;
      void (isLast ? this.#addChoice : this.#add).call(this, String(event.detail));
    });
    part(root, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      if (field.value.trim() !== '') this.#say(words.noSuggestion);
      field.focus();
    });
    part(root, 'only', HTMLInputElement).addEventListener('change', ({ target }) => {
      const onlyDifferences = (target as HTMLInputElement).checked;
      void this.#go({ ...this.#state, onlyDifferences });
    });
    part(root, 'print', HTMLButtonElement).addEventListener('click', () => {
      print();
    });
    part(root, 'clear', HTMLButtonElement).addEventListener('click', () => {
      void this.#go({ ids: [], onlyDifferences: false }, words.cleared);
      part(root, 'status', HTMLElement).focus();
    });
  }

  async #readAddress(): Promise<void> {
    const { words } = this.#input;
    const { state, repeated, excess } = readCompareState(location.search);
    this.#state = state;
    const ids = (list: readonly string[]): string => told(list, words.and);
    this.#faults = [
      ...(repeated.length > 0 ? [fill(words.repeated, { ids: ids(repeated) })] : []),
      ...(excess.length > 0
        ? [fill(words.excess, { total: MOST_COMPARED + excess.length, ids: ids(excess) })]
        : []),
    ];
    await this.#show();
  }

  async #go(state: CompareState, said = ''): Promise<void> {
    this.#state = state;
    this.#faults = [];
    const search = writeCompareState(state, location.search);
    history.pushState(null, '', search || location.pathname);
    await this.#show(said);
  }

  async #add(id: string): Promise<void> {
    const { store, words } = this.#input;
    const { ids } = this.#state;
    const entry = (await store.get([id])).get(id);
    if (!entry) return;
    const title = entry.title.text;
    if (ids.includes(id)) this.#say(fill(words.twice, { title }));
    else if (ids.length >= MOST_COMPARED) this.#say(words.full);
    else await this.#go({ ...this.#state, ids: [...ids, id] }, fill(words.added, { title }));
  }

  /** The button that was pressed is gone with the entry that it offered. */
  async #addChoice(id: string): Promise<void> {
    await this.#add(id);
    part(this.#input.root, 'status', HTMLElement).focus();
  }

  #say(text: string): void {
    part(this.#input.root, 'status', HTMLElement).textContent = text;
  }

  async #show(said = ''): Promise<void> {
    const turn = ++this.#turn;
    const { root, store, words } = this.#input;
    const own = readOwn();
    let offered: ReadonlyMap<string, EntryFacts>;
    try {
      const [facts, others] = await Promise.all([store.get(this.#state.ids), store.get(own)]);
      if (turn !== this.#turn) return;
      this.#facts = facts;
      offered = others;
    } catch {
      if (turn === this.#turn) this.#say(words.failed);
      return;
    }
    const entries = this.#state.ids.flatMap((id) => this.#facts.get(id) ?? []);
    this.#drawNotices();
    this.#drawTable(entries, said);
    const menu = own.flatMap((id) => offered.get(id) ?? []);
    part(root, 'choices', HTMLElement).replaceChildren(
      ...choices({ entries, menu, words, add: (id) => void this.#addChoice(id) }),
    );
    part(root, 'empty', HTMLElement).hidden = entries.length > 0;
    part(root, 'form', HTMLElement).hidden = entries.length >= MOST_COMPARED;
    switchLanguageWith(writeCompareState(this.#state, location.search));
  }

  #drawNotices(): void {
    const { root, words } = this.#input;
    const unknown = this.#state.ids.filter((id) => !this.#facts.has(id));
    const texts = [
      ...this.#faults,
      ...(unknown.length > 0
        ? [fill(words.unknown, { count: unknown.length, ids: told(unknown, words.and) })]
        : []),
    ];
    const notices = texts.map((text) => element('p', { class: 'notice notice--caution' }, [text]));
    part(root, 'notices', HTMLElement).replaceChildren(...notices);
  }

  #drawTable(entries: readonly EntryFacts[], said: string): void {
    const { root, store, language, words } = this.#input;
    const groups = compared(store.groups, entries, language);
    const differing = differences(groups);
    const shown = this.#state.onlyDifferences && entries.length > 1 ? differing : groups;
    const count = (list: typeof groups): number => list.flatMap(({ rows }) => rows).length;
    const box = part(root, 'table', HTMLElement);
    box.hidden = entries.length === 0;
    box.tabIndex = 0;
    box.replaceChildren(
      comparisonTable({
        ...{ entries, groups: shown, words },
        remove: (entry) => {
          this.#remove(entry);
        },
        left: (entry) => {
          this.#left(entry);
        },
      }),
    );
    part(root, 'only', HTMLInputElement).checked = this.#state.onlyDifferences;
    for (const tool of root.querySelectorAll<HTMLElement>('[data-when-filled]')) {
      tool.hidden = entries.length === 0;
    }
    part(root, 'legend', HTMLElement).hidden = entries.length < 2;
    const numbers = {
      count: entries.length,
      differing: count(differing),
      same: count(groups) - count(differing),
    };
    const texts = [words.empty, words.one, fill(words.many, numbers)];
    const counted = texts[Math.min(entries.length, 2)] ?? '';
    this.#say(said === '' ? counted : `${said} ${counted}`);
  }

  #remove({ id, title }: EntryFacts): void {
    const { words, root } = this.#input;
    const ids = this.#state.ids.filter((one) => one !== id);
    void this.#go({ ...this.#state, ids }, fill(words.removed, { title: title.text }));
    part(root, 'status', HTMLElement).focus();
  }

  #left({ id, title }: EntryFacts): void {
    const { words, root } = this.#input;
    const ids = moved(this.#state.ids, id, -1);
    const said = fill(words.swapped, { title: title.text });
    void this.#go({ ...this.#state, ids }, said).then(() => {
      const tools = root.querySelectorAll<HTMLElement>(`[data-column="${CSS.escape(id)}"] button`);
      tools[0]?.focus();
    });
  }
}
