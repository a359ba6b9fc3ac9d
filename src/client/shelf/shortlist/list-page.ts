import type { ShelfWords } from '../../../core/i18n/shelf.zh.ts';
import { fill } from '../../../core/i18n/finder.ts';
import type { Language } from '../../../finder/format.ts';
import { entryIds, listText, MOST_LISTED, moved, withValue } from '../../../shelf/entry-list.ts';
import type { EntryFacts } from '../../../shelf/facts-format.ts';
import type { FactsStore } from '../../../shelf/facts-store.ts';
import { element } from '../../finder/dom.ts';
import { part, switchLanguageWith } from '../nodes.ts';
import { isCarried, LIST_CHANGED, readOwn, writeOwn } from '../own-list.ts';
import { compareLink, copyLink, downloadCsv, mailLinks, printedAddress } from './actions.ts';
import { conditions, listItem } from './list-item.ts';
import { excessNotice, receivedNotice, unknownNotice } from './notices.ts';

export type ShortlistWords = ShelfWords['page'] & ShelfWords['shortlist'];

export interface ListPageInput {
  readonly root: HTMLElement;
  readonly store: FactsStore;
  readonly language: Language;
  readonly words: ShortlistWords;
}

/**
 * The page of the shortlist. It shows the visitor's own list, or one that came with a link until the
 * visitor takes it over; the address always says what is shown.
 */
export class ListPage {
  readonly #input: ListPageInput;
  #ids: string[] = [];
  #isOwn = true;
  #excess: readonly string[] = [];
  #facts: ReadonlyMap<string, EntryFacts> = new Map();
  readonly #past: string[][] = [];
  readonly #chosen = new Set<string>();
  #turn = 0;

  constructor(input: ListPageInput) {
    this.#input = input;
  }

  async start(): Promise<void> {
    this.#readAddress();
    this.#listen();
    this.#keep();
    await this.#show();
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search).get('entries');
    const own = readOwn();
    const list = isCarried || asked === null ? own : entryIds(asked);
    const isReturn = (history.state as { own?: boolean } | null)?.own === true;
    this.#isOwn = isCarried || isReturn || own.length === 0 || listText(list) === listText(own);
    const shown = this.#isOwn && own.length > 0 ? own : list;
    this.#ids = shown.slice(0, MOST_LISTED);
    this.#excess = shown.slice(MOST_LISTED);
  }

  #listen(): void {
    const { root, words } = this.#input;
    const button = (name: string, use: () => void): void => {
      part(root, name, HTMLButtonElement).addEventListener('click', use);
    };
    button('undo', () => {
      const before = this.#past.pop();
      if (before) void this.#set(before, words.undone);
      if (this.#past.length === 0) this.#focusStatus();
    });
    button('clear', () => {
      void this.#change([], fill(words.cleared, { count: this.#ids.length }));
      this.#focusStatus();
    });
    button('print', () => {
      print();
    });
    button('copy', () => void copyLink(root, words, listText(this.#ids)));
    button('csv', () => {
      const { store, language } = this.#input;
      downloadCsv({ entries: this.#entries(), groups: store.groups, language, words });
    });
    addEventListener(LIST_CHANGED, () => {
      const own = readOwn();
      if (!this.#isOwn || listText(own) === listText(this.#ids)) return;
      this.#ids = own;
      this.#keep();
      void this.#show();
    });
  }

  /** Changes the list; the change can be undone. */
  #change(ids: string[], said: string): Promise<void> {
    this.#past.push(this.#ids);
    return this.#set(ids, said);
  }

  #set(ids: string[], said: string): Promise<void> {
    this.#ids = ids;
    this.#excess = [];
    this.#keep();
    return this.#show(said);
  }

  /** Writes the list where it is kept; the address tells it in every case. */
  #keep(): void {
    const text = listText(this.#ids);
    if (this.#isOwn && listText(readOwn()) !== text) writeOwn(this.#ids);
    // Where it is carried, `writeOwn` has written a list that was emptied.
    const kept = isCarried ? location.search : withValue(location.search, 'entries', undefined);
    const search = text === '' ? kept : withValue(location.search, 'entries', text);
    history.replaceState({ own: this.#isOwn }, '', search || location.pathname);
    switchLanguageWith(search);
  }

  #entries(): EntryFacts[] {
    return this.#ids.flatMap((id) => this.#facts.get(id) ?? []);
  }

  #focusStatus(): void {
    part(this.#input.root, 'status', HTMLElement).focus();
  }

  async #show(said = ''): Promise<void> {
    const turn = ++this.#turn;
    const { root, store, words } = this.#input;
    const status = part(root, 'status', HTMLElement);
    try {
      const facts = await store.get(this.#ids);
      if (turn !== this.#turn) return;
      this.#facts = facts;
    } catch {
      if (turn === this.#turn) status.textContent = words.failed;
      return;
    }
    const entries = this.#entries();
    this.#drawList(entries);
    this.#drawNotices();
    this.#drawActions();
    const count = entries.length === 1 ? words.one : fill(words.many, { count: entries.length });
    const counted = entries.length === 0 ? words.empty : count;
    status.textContent = said === '' ? counted : `${said} ${counted}`;
    part(root, 'count', HTMLElement).textContent = String(entries.length);
    part(root, 'address', HTMLElement).textContent = printedAddress(words, listText(this.#ids));
    part(root, 'undo', HTMLElement).hidden = this.#past.length === 0;
    part(root, 'empty', HTMLElement).hidden = entries.length > 0;
    for (const tool of root.querySelectorAll<HTMLElement>('[data-when-filled]')) {
      tool.hidden = entries.length === 0;
    }
  }

  #drawList(entries: readonly EntryFacts[]): void {
    const { root, store, language, words } = this.#input;
    const options = { words, groups: store.groups, language, count: entries.length };
    const items = entries.map((entry, at) =>
      listItem(entry, {
        ...options,
        place: at + 1,
        isChosen: this.#chosen.has(entry.id),
        move: (by) => {
          this.#move(entry, by);
        },
        remove: () => {
          this.#remove(entry);
        },
        choose: (isChosen) => {
          if (isChosen) this.#chosen.add(entry.id);
          else this.#chosen.delete(entry.id);
          this.#drawActions();
        },
      }),
    );
    part(root, 'list', HTMLOListElement).replaceChildren(...items);
    const policies = conditions(entries, words);
    part(root, 'conditions', HTMLElement).replaceChildren(...policies);
    part(root, 'conditions-section', HTMLElement).hidden = policies.length === 0;
  }

  #move({ id, title }: EntryFacts, by: number): void {
    const known = this.#entries().map((entry) => entry.id);
    const ids = moved(known, id, by);
    // What is not in the catalogue stays at the end until it is taken off.
    const strangers = this.#ids.filter((one) => !this.#facts.has(one));
    const place = ids.indexOf(id) + 1;
    const { words } = this.#input;
    const said = fill(words.movedTo, { title: title.text, place, count: ids.length });
    void this.#change([...ids, ...strangers], said).then(() => {
      this.#focusOn(id, by < 0 ? 'up' : 'down');
    });
  }

  /** The list is drawn anew after the change: the same button of the same entry has the focus again. */
  #focusOn(id: string, tool: string): void {
    const item = this.#input.root.querySelector(`[data-id="${CSS.escape(id)}"]`);
    const tools = [`[data-tool="${tool}"]:enabled`, '[data-tool]:enabled'];
    const target = tools.map((one) => item?.querySelector<HTMLElement>(one)).find(Boolean);
    if (target) target.focus();
    else this.#focusStatus();
  }

  #remove({ id, title }: EntryFacts): void {
    const known = this.#entries().map((entry) => entry.id);
    const at = known.indexOf(id);
    const next = known[at + 1] ?? known[at - 1] ?? '';
    this.#chosen.delete(id);
    const said = fill(this.#input.words.removed, { title: title.text });
    const rest = this.#ids.filter((one) => one !== id);
    void this.#change(rest, said).then(() => {
      this.#focusOn(next, 'remove');
    });
  }

  #drawNotices(): void {
    const { root, words } = this.#input;
    const strangers = this.#ids.filter((id) => !this.#facts.has(id));
    const notices: HTMLElement[] = [];
    if (!this.#isOwn) {
      notices.push(
        receivedNotice(words, readOwn(), {
          adopt: (ids, said) => {
            this.#isOwn = true;
            void this.#change(ids, said);
            this.#focusStatus();
          },
          shown: this.#ids,
        }),
      );
    }
    if (strangers.length > 0) {
      const drop = (): void => {
        void this.#change(
          this.#ids.filter((id) => this.#facts.has(id)),
          '',
        );
        this.#focusStatus();
      };
      const editions = root.dataset['editions'] ?? '';
      notices.push(unknownNotice(words, strangers, { drop, editions }));
    }
    if (this.#excess.length > 0) notices.push(excessNotice(words, this.#excess));
    part(root, 'notices', HTMLElement).replaceChildren(...notices);
  }

  #drawActions(): void {
    const { root, words } = this.#input;
    const entries = this.#entries();
    const chosen = entries.map(({ id }) => id).filter((id) => this.#chosen.has(id));
    const compare = part(root, 'compare', HTMLElement);
    compare.replaceChildren(compareLink(words, chosen, root.dataset['comparePage'] ?? ''));
    const links = mailLinks(entries, words).map((link) => element('li', {}, [link]));
    part(root, 'mail', HTMLElement).replaceChildren(...links);
  }
}
