import { sortHits } from '../../finder/order.ts';
import { Finder, type SearchResult } from '../../finder/search.ts';
import {
  EMPTY_STATE,
  type FinderState,
  readState,
  RESULTS_SHOWN,
  type Sort,
  SORTS,
  toggled,
  writeState,
} from '../../finder/state.ts';
import type { Language } from '../../finder/format.ts';
import { type ChipOptions, chips } from './chips.ts';
import { withValue } from '../../shelf/entry-list.ts';
import { ENTRIES_DRAWN } from '../shelf/toggles.ts';
import { element, field, hook } from './dom.ts';
import { Panel } from './panel.ts';
import type { Later } from './later.ts';
import type { Related } from './related.ts';
import { addressOf, type ResultContext, resultItem, valueLabel } from './results.ts';
import { countText, fill } from '../../core/i18n/finder.ts';
import type { FinderWords } from '../../core/i18n/finder.zh.ts';

const TYPING_PAUSE = 120;

export interface SessionInput {
  readonly root: HTMLElement;
  readonly finder: Finder;
  readonly language: Language;
  readonly words: FinderWords;
  /** Relative path to the root of the language. */
  readonly base: string;
  readonly related: Related;
  readonly later: () => Promise<Later>;
}

/** The finder's page: one state, written in the address; everything on the page is drawn from it. */
export class Session {
  readonly #input: SessionInput;
  readonly #panel: Panel;
  readonly #text: HTMLInputElement;
  readonly #form: HTMLFormElement;
  #state: FinderState = EMPTY_STATE;
  #turn = 0;
  #composing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(input: SessionInput) {
    const { root, finder, language, words } = input;
    this.#input = input;
    this.#panel = new Panel(hook(root, 'facets'), finder.facets.facets, { language, words });
    this.#text = field(root, 'input', HTMLInputElement);
    this.#form = field(root, 'form', HTMLFormElement);
  }

  async start(): Promise<void> {
    this.#listen();
    for (const part of this.#input.root.querySelectorAll<HTMLElement>('[data-finder-plain]'))
      part.hidden = true;
    // On a phone the results come first; the filters are one tap away.
    hook(this.#input.root, 'panel').toggleAttribute('open', matchMedia('(width >= 62rem)').matches);
    // What was typed before the script came is a query too; it stays in the field while it is asked.
    if (this.#text.value !== '' && !this.#isAsked()) this.#typed('replace');
    else await this.#readAddress();
  }

  #listen(): void {
    const { root } = this.#input;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#typed('push');
    });
    // Half-typed pinyin is not a query.
    this.#text.addEventListener('compositionstart', () => (this.#composing = true));
    this.#text.addEventListener('compositionend', () => {
      this.#composing = false;
      this.#typedLater();
    });
    this.#text.addEventListener('input', () => {
      if (!this.#composing) this.#typedLater();
    });
    hook(root, 'facets').addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement)
        this.#go(toggled(this.#state, target.name, target.value));
    });
    hook(root, 'facets').addEventListener('click', ({ target }) => {
      const facet = target instanceof HTMLElement ? target.dataset['finderMore'] : undefined;
      if (facet === undefined) return;
      this.#panel.toggleMore(facet);
      void this.#show();
    });
    for (const name of ['min', 'max'] as const) {
      field(root, name, HTMLInputElement).addEventListener('change', () => {
        this.#go({ ...this.#state, investment: this.#range(), page: 1 });
      });
    }
    field(root, 'sort', HTMLSelectElement).addEventListener('change', ({ target }) => {
      const sort = SORTS.find((one) => one === (target as HTMLSelectElement).value) ?? 'relevance';
      this.#go({ ...this.#state, sort, page: 1 });
    });
    addEventListener('popstate', () => void this.#readAddress());
  }

  #range(): FinderState['investment'] {
    const valueOf = (name: string): number | undefined => {
      const input = field(this.#input.root, name, HTMLInputElement);
      return input.value === '' || !input.validity.valid
        ? undefined
        : input.valueAsNumber / this.#unit();
    };
    return { min: valueOf('min'), max: valueOf('max') };
  }

  /** What one 万元 is in the unit that the page asks for: English readers type RMB million. */
  #unit(): number {
    return this.#input.language === 'en' ? 0.01 : 1;
  }

  #typedLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#typed('replace');
    }, TYPING_PAUSE);
  }

  #typed(history: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    this.#go({ ...this.#state, text: this.#text.value, page: 1 }, history);
  }

  #go(state: FinderState, history: 'push' | 'replace' = 'push'): void {
    this.#state = state;
    const query = writeState(state, this.#input.finder.facets.facets);
    // From a folder the address carries the visitor's list.
    const list = new URLSearchParams(location.search).get('entries') ?? undefined;
    const address = withValue(`?${query}`, 'entries', list) || location.pathname;
    if (address !== location.search) {
      if (history === 'push') window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
    }
    void this.#show();
  }

  /** Whether the address asks for anything; a list that it carries is no question. */
  #isAsked(): boolean {
    const { facets } = this.#input.finder.facets;
    return writeState(readState(location.search, facets).state, facets) !== '';
  }

  async #readAddress(): Promise<void> {
    const { finder, root, words } = this.#input;
    const { state, unknown } = readState(location.search, finder.facets.facets);
    this.#state = state;
    this.#text.value = state.text;
    const notice = hook(root, 'notice');
    notice.textContent =
      unknown.length > 0 ? fill(words.unknown, { values: unknown.join(', ') }) : '';
    notice.hidden = unknown.length === 0;
    await this.#show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const { finder, root, words } = this.#input;
    const state = this.#state;
    const { text, chosen, investment } = state;
    const status = hook(root, 'status');
    const results = hook(root, 'results');
    results.ariaBusy = 'true';
    try {
      const result = await finder.search({ text, selection: chosen, investment });
      if (turn !== this.#turn) return;
      this.#panel.draw(state, result.facets);
      this.#drawChoices(state);
      // What the page shows to those who ask nothing stays as it is.
      const isDrawn =
        turn === 1 &&
        writeState(state, finder.facets.facets) === '' &&
        results.childElementCount > 0;
      const items = isDrawn ? undefined : await this.#items(result, state);
      const offers = result.hits.length === 0 ? await this.#removals(state) : [];
      if (turn !== this.#turn) return;
      status.textContent = countText(result.hits.length, words);
      hook(root, 'readings').replaceChildren(...readingNotes(result, words));
      hook(root, 'recovery').replaceChildren(...offers);
      if (items) {
        results.replaceChildren(...items.nodes);
        dispatchEvent(new Event(ENTRIES_DRAWN));
      }
      hook(root, 'pages').replaceChildren(...this.#pager(result.hits.length));
      results.ariaBusy = 'false';
      await this.#input.related.show(finder.foldQuery(text), items?.addresses ?? []);
    } catch {
      if (turn !== this.#turn) return;
      status.textContent = words.failed;
      results.ariaBusy = 'false';
    }
  }

  async #removals(state: FinderState): Promise<HTMLElement[]> {
    const { removals, removalList } = await this.#input.later();
    return removalList(await removals(this.#input.finder, state), this.#chipOptions());
  }

  async #items(
    result: SearchResult,
    state: FinderState,
  ): Promise<{ nodes: HTMLLIElement[]; addresses: string[] }> {
    const { finder, language, base } = this.#input;
    const { store } = finder;
    const marks =
      result.forms.length > 0 ? await this.#input.later().catch(() => undefined) : undefined;
    const names = await store.names();
    const context: ResultContext = { store, names, language, root: base, marks };
    const from = (state.page - 1) * RESULTS_SHOWN;
    const hits = sortHits(result.hits, state.sort, store.head).slice(from, from + RESULTS_SHOWN);
    const nodes = await Promise.all(
      hits.map((hit) => {
        const has = (facet: string, value: string): boolean =>
          finder.facets.holds(facet, value, hit.document);
        const labels = {
          kind: valueLabel(store.head, 'kind', has, language),
          class: valueLabel(store.head, 'class', has, language),
        };
        return resultItem(context, hit, { forms: result.forms, labels });
      }),
    );
    return { nodes, addresses: result.hits.map(({ document: id }) => addressOf(context, id)) };
  }

  #drawChoices(state: FinderState): void {
    const { root } = this.#input;
    hook(root, 'chips').replaceChildren(...chips(state, this.#chipOptions()));
    field(root, 'sort', HTMLSelectElement).value = state.sort satisfies Sort;
    for (const name of ['min', 'max'] as const) {
      const value = state.investment[name];
      const input = field(root, name, HTMLInputElement);
      input.value = value === undefined ? '' : String(Number((value * this.#unit()).toFixed(4)));
    }
  }

  #chipOptions(): ChipOptions {
    const { finder, language, words } = this.#input;
    return {
      facets: finder.facets.facets,
      language,
      words,
      unit: this.#unit(),
      go: (state) => {
        this.#text.value = state.text;
        this.#go(state);
        hook(this.#input.root, 'status').focus();
      },
    };
  }

  #pager(total: number): HTMLElement[] {
    const { words } = this.#input;
    const pages = Math.ceil(total / RESULTS_SHOWN);
    if (pages < 2) return [];
    const { page } = this.#state;
    const step = (label: string, to: number): HTMLButtonElement => {
      const button = element('button', { type: 'button', class: 'button button--quiet' }, [label]);
      button.disabled = to < 1 || to > pages;
      button.addEventListener('click', () => {
        this.#go({ ...this.#state, page: to });
        hook(this.#input.root, 'status').focus();
      });
      return button;
    };
    return [
      step(words.previous, page - 1),
      element('span', {}, [fill(words.pageOf, { page, pages })]),
      step(words.next, page + 1),
    ];
  }
}

function readingNotes({ readings }: SearchResult, words: FinderWords): HTMLElement[] {
  const texts = { sound: words.bySound, spelling: words.bySpelling, pieces: words.byPieces };
  return readings.map(({ typed, read, by }) =>
    element('p', { class: 'notice' }, [
      fill(texts[by], { typed, read: read.slice(0, 4).join('、') }),
    ]),
  );
}
