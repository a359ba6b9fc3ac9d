import type { DeskWords } from '../../core/i18n/desk.zh.ts';
import { LOOK_UP_FILE, type LookUpFile } from '../../desk/look-up/file.ts';
import { LookUp } from '../../desk/look-up/look-up.ts';
import { folder } from '../../finder/fold.ts';
import type { Head } from '../../finder/format.ts';
import { scriptLoader } from '../finder/load.ts';
import { pageSite } from '../finder/page-site.ts';
import { drawResult } from './results.ts';

/** Brings the look-up to life: the address holds what is asked, as far as it fits into one. */
class LookUpPage {
  readonly #root: HTMLElement;
  readonly #words: DeskWords['lookUp'];
  readonly #site = pageSite();
  #data: Promise<{ lookUp: LookUp; file: LookUpFile }> | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#words = JSON.parse(root.dataset['words'] ?? '{}') as DeskWords['lookUp'];
  }

  start(): void {
    this.#root.hidden = false;
    this.#root.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const address = new URL(location.href);
      const text = this.#text().value.trim();
      if (text === '') address.searchParams.delete('q');
      else address.searchParams.set('q', text);
      history.pushState(null, '', address);
      void this.#show(true);
    });
    addEventListener('popstate', () => void this.#show(false));
    void this.#show(false);
  }

  async #show(isAsked: boolean): Promise<void> {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    this.#text().value = query;
    const section = this.#part('section');
    section.hidden = query === '';
    if (query === '') return;
    const status = this.#part('status');
    status.textContent = this.#words.loading;
    try {
      const { lookUp, file } = await (this.#data ??= this.#load());
      drawResult(lookUp.find(query), {
        words: this.#words,
        site: this.#site,
        table: lookUp.table,
        file,
        parts: {
          status,
          notes: this.#part('notes'),
          results: this.#part('results'),
        },
      });
      if (isAsked) this.#part('title').focus();
    } catch {
      this.#data = undefined;
      status.textContent = this.#words.failed;
    }
  }

  async #load(): Promise<{ lookUp: LookUp; file: LookUpFile }> {
    const load = scriptLoader(`${this.#site.root}finder/`);
    const [file, head] = await Promise.all([load(LOOK_UP_FILE), load('head')]);
    const fold = folder((head as Head).fold);
    return { lookUp: new LookUp(file as LookUpFile, fold), file: file as LookUpFile };
  }

  #part(name: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(`[data-look-up-${name}]`);
    if (!found) throw new Error(`The page has no part ${name}.`);
    return found;
  }

  #text(): HTMLTextAreaElement {
    const found = this.#part('text');
    if (!(found instanceof HTMLTextAreaElement)) throw new Error('The page has no text field.');
    return found;
  }
}

const root = document.querySelector<HTMLElement>('[data-look-up]');
if (root) new LookUpPage(root).start();
