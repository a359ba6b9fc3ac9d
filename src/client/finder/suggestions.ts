import type { Language } from '../../finder/format.ts';
import { markForms } from '../../finder/snippet.ts';
import type { Store } from '../../finder/store.ts';
import { suggest, type Suggestion } from '../../finder/suggest.ts';
import { element, markedNodes } from './dom.ts';
import { addressOf, type ResultContext, titleOf } from './results.ts';
import { fill } from '../../core/i18n/finder.ts';

const MOST_SHOWN = 8;
/** Looked through for those of one kind. */
const MOST_SIFTED = 200;

export interface SuggestionInput {
  readonly input: HTMLInputElement;
  readonly store: Promise<Store>;
  readonly language: Language;
  /** Name of the list, and how many there are with `{count}`. */
  readonly words: { readonly label: string; readonly count: string };
  /** Relative path to the root of the language. */
  readonly base: string;
  /** Offers only documents of one kind, and gives the chosen one's id instead of going to its page. */
  readonly pick?: { readonly kind: string; readonly use: (id: string) => void } | undefined;
}

/**
 * A combobox with a list of links below a search field (ARIA Authoring Practices, “editable
 * combobox with list autocomplete”). Enter without a choice sends the form to the finder.
 */
export class SuggestionBox {
  readonly #input: SuggestionInput;
  readonly #field: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #status = element('span', { class: 'visually-hidden', role: 'status' });
  #active = -1;
  #turn = 0;
  #composing = false;

  constructor(input: SuggestionInput) {
    this.#input = input;
    this.#field = input.input;
    this.#list = element('ul', {
      ...{ class: 'suggestions', role: 'listbox', hidden: '' },
      ...{ id: `${this.#field.id}-list`, 'aria-label': input.words.label },
    });
    this.#field.parentElement?.append(this.#list, this.#status);
    const roles = {
      ...{ role: 'combobox', 'aria-autocomplete': 'list' },
      ...{ 'aria-expanded': 'false', 'aria-controls': this.#list.id },
    };
    for (const [name, value] of Object.entries(roles)) this.#field.setAttribute(name, value);
    this.#listen();
    if (this.#field.value !== '') void this.#update();
  }

  #listen(): void {
    const field = this.#field;
    field.addEventListener('keydown', (event) => {
      if (this.#composing || event.isComposing || !this.#key(event.key)) return;
      event.preventDefault();
      // The menu that holds the field closes on Escape as well.
      event.stopPropagation();
    });
    // Half-typed pinyin of an input method is not yet a query.
    field.addEventListener('compositionstart', () => (this.#composing = true));
    field.addEventListener('compositionend', () => {
      this.#composing = false;
      void this.#update();
    });
    field.addEventListener('input', () => {
      if (!this.#composing) void this.#update();
    });
    field.addEventListener('blur', () => {
      this.#close();
    });
    // The field would lose the focus, and the list with it, before the click arrives.
    this.#list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    this.#list.addEventListener('click', ({ target }) => {
      this.#take(target instanceof Element ? target.closest<HTMLElement>('[data-href]') : null);
    });
  }

  /** Whether the key was used up here. */
  #key(key: string): boolean {
    const isOpen = !this.#list.hidden;
    switch (key) {
      case 'ArrowDown':
        if (isOpen) this.#choose(this.#active + 1);
        else void this.#update();
        return true;
      case 'ArrowUp':
        if (isOpen) this.#choose(Math.max(this.#active, 0) - 1);
        return isOpen;
      case 'Escape': {
        const used = isOpen || this.#field.value !== '';
        if (!isOpen) this.#field.value = '';
        this.#close();
        return used;
      }
      case 'Enter':
        return (
          isOpen &&
          this.#take(this.#options()[this.#pick ? Math.max(this.#active, 0) : this.#active])
        );
      default:
        return false;
    }
  }

  get #pick(): SuggestionInput['pick'] {
    return this.#input.pick;
  }

  /** Uses an option; false when there is none. */
  #take(option: HTMLElement | null | undefined): boolean {
    const pick = this.#pick;
    if (!option || !pick) return follow(option);
    this.#close();
    this.#field.value = '';
    pick.use(option.dataset['id'] ?? '');
    return true;
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  /** Suggestions still on their way do not open the list again. */
  #close(): void {
    this.#turn++;
    this.#list.hidden = true;
    this.#active = -1;
    this.#field.setAttribute('aria-expanded', 'false');
    this.#field.removeAttribute('aria-activedescendant');
  }

  #choose(index: number): void {
    const options = this.#options();
    if (options.length === 0) return;
    this.#active = (index + options.length) % options.length;
    options.forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === this.#active));
    });
    this.#field.setAttribute('aria-activedescendant', options[this.#active]?.id ?? '');
  }

  async #update(): Promise<void> {
    const turn = ++this.#turn;
    const { language, words, base } = this.#input;
    const store = await this.#input.store;
    const typed = this.#field.value;
    const names = await store.names();
    const kind = this.#pick?.kind;
    const all = await suggest(store, typed, kind === undefined ? undefined : MOST_SIFTED);
    const found = all.filter((one) => kind === undefined || one.kind === kind).slice(0, MOST_SHOWN);
    if (turn !== this.#turn || document.activeElement !== this.#field) return;
    const context: ResultContext = { store, names, language, root: base };
    this.#close();
    this.#list.replaceChildren(
      ...found.map((one, at) => option(one, { context, id: `${this.#list.id}-${at}` })),
    );
    this.#list.hidden = found.length === 0;
    this.#field.setAttribute('aria-expanded', String(found.length > 0));
    this.#status.textContent = found.length > 0 ? fill(words.count, { count: found.length }) : '';
  }
}

/** Goes to the page of an option; false when there is none. */
function follow(chosen: HTMLElement | null | undefined): boolean {
  const href = chosen?.dataset['href'];
  if (href === undefined) return false;
  // A link, so that it can be given the visitor's list as every other.
  const link = element('a', { href, hidden: '' });
  document.body.append(link);
  link.click();
  return true;
}

interface OptionInput {
  readonly context: ResultContext;
  readonly id: string;
}

function option(
  { document: number, by, forms }: Suggestion,
  { context, id }: OptionInput,
): HTMLLIElement {
  const { fold } = context.store;
  const title = titleOf(context, number);
  return element(
    'li',
    {
      role: 'option',
      id,
      'aria-selected': 'false',
      class: 'suggestion',
      'data-href': addressOf(context, number),
      'data-id': context.names.ids[number] ?? '',
    },
    [
      element('span', { class: 'suggestion__title' }, markedNodes(markForms(title, forms, fold))),
      ...(by === undefined ? [] : [element('span', { class: 'suggestion__by' }, [by])]),
    ],
  );
}
