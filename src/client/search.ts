import {
  clearResults,
  type Parts,
  partsOf,
  showCounts,
  showResults,
  type Words,
} from './search-page.ts';
import { type Pagefind, type PagefindResult, type Query, loadPagefind } from './pagefind.ts';

const PAGE_SIZE = 10;
const FACETS = ['sector', 'class'] as const;

/** Brings the search page to life. Without a server only the note that search is online is shown. */
export function startSearch(root: HTMLElement): void {
  const parts = partsOf(root);
  const words = JSON.parse(root.dataset['words'] ?? '{}') as Words;
  if (location.protocol === 'file:') {
    parts.status.textContent = words.offline;
    parts.form.hidden = true;
    return;
  }
  const page = new SearchSession(parts, words, root.dataset['index'] ?? '');
  page.start();
}

class SearchSession {
  readonly #parts: Parts;
  readonly #words: Words;
  readonly #index: string;
  #pagefind: Promise<Pagefind> | undefined;
  #turn = 0;
  #composing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rest: readonly PagefindResult[] = [];

  constructor(parts: Parts, words: Words, index: string) {
    this.#parts = parts;
    this.#words = words;
    this.#index = index;
  }

  start(): void {
    const { form, input, filters, more } = this.#parts;
    filters.hidden = false;
    this.#readAddress();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#run('push');
    });
    // Half-typed pinyin is not a query.
    input.addEventListener('compositionstart', () => {
      this.#composing = true;
    });
    input.addEventListener('compositionend', () => {
      this.#composing = false;
      this.#later();
    });
    input.addEventListener('input', () => {
      if (!this.#composing) this.#later();
    });
    filters.addEventListener('change', () => {
      this.#run('push');
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      for (const box of this.#boxes()) box.checked = false;
      this.#run('push');
    });
    more.addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => {
      this.#readAddress();
      void this.#search();
    });
    void this.#search();
  }

  #boxes(): HTMLInputElement[] {
    return [...this.#parts.filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#run('replace');
    }, 200);
  }

  #run(history: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    this.#writeAddress(history);
    void this.#search();
  }

  #query(): Query {
    const chosen = (name: string): string[] =>
      this.#boxes().flatMap((box) => (box.name === name && box.checked ? [box.value] : []));
    return {
      text: this.#parts.input.value.normalize('NFKC').trim(),
      sector: chosen('sector'),
      class: chosen('class'),
    };
  }

  #readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    this.#parts.input.value = parameters.get('q') ?? '';
    for (const box of this.#boxes()) {
      box.checked = parameters.getAll(box.name).includes(box.value);
    }
  }

  #writeAddress(history: 'push' | 'replace'): void {
    const query = this.#query();
    const parameters = new URLSearchParams();
    if (query.text) parameters.set('q', query.text);
    for (const facet of FACETS) for (const id of query[facet]) parameters.append(facet, id);
    const search = parameters.toString();
    const address = search ? `?${search}` : location.pathname;
    if (address === location.search) return;
    if (history === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#query();
    const { status } = this.#parts;
    try {
      this.#pagefind ??= loadPagefind(this.#index);
      const pagefind = await this.#pagefind;
      await showCounts(this.#parts, pagefind, query);
      if (query.text === '' && query.sector.length + query.class.length === 0) {
        clearResults(this.#parts);
        return;
      }
      status.textContent = this.#words.loading;
      const { results } = await pagefind.search(query);
      if (turn !== this.#turn) return;
      this.#rest = results;
      clearResults(this.#parts);
      await this.#showMore();
      status.textContent = this.#count(results.length);
    } catch {
      if (turn !== this.#turn) return;
      clearResults(this.#parts);
      status.textContent = this.#words.failed;
      this.#pagefind = undefined;
    }
  }

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const next = this.#rest.slice(0, PAGE_SIZE);
    const shown = await Promise.all(next.map((result) => result.data()));
    if (turn !== this.#turn) return;
    this.#rest = this.#rest.slice(PAGE_SIZE);
    showResults(this.#parts, shown, { more: this.#rest.length > 0 });
  }

  #count(total: number): string {
    if (total === 0) return this.#words.none;
    if (total === 1) return this.#words.one;
    return this.#words.many.replace('{count}', String(total));
  }
}
