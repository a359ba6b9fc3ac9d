import type { FacetCounts } from '../../finder/facets.ts';
import type { Facet, FacetValue, Language } from '../../finder/format.ts';
import type { FinderState } from '../../finder/state.ts';
import { element } from './dom.ts';
import { fill } from '../../core/i18n/finder.ts';
import type { FinderWords } from '../../core/i18n/finder.zh.ts';

/** Values shown of a facet before “show more”. */
const SHOWN_VALUES = 7;

export interface PanelOptions {
  readonly language: Language;
  readonly words: FinderWords;
}

/** The filters: one fieldset a facet, counts beside the values, none for values that give nothing. */
export class Panel {
  readonly #root: HTMLElement;
  readonly #facets: readonly Facet[];
  readonly #options: PanelOptions;
  readonly #open = new Set<string>();

  constructor(root: HTMLElement, facets: readonly Facet[], options: PanelOptions) {
    this.#root = root;
    this.#facets = facets;
    this.#options = options;
  }

  /** Draws the facets anew and gives the keyboard back to the control that had it. */
  draw(state: FinderState, counts: readonly FacetCounts[]): void {
    const focused = document.activeElement?.id ?? '';
    const fieldsets = this.#facets.map((facet) =>
      this.#fieldset(facet, {
        chosen: state.chosen.get(facet.id) ?? new Set(),
        counts: counts.find(({ id }) => id === facet.id)?.counts ?? new Map(),
        parents: facet.id === 'subsector' ? state.chosen.get('sector') : undefined,
      }),
    );
    this.#root.replaceChildren(...fieldsets.filter((one) => one !== undefined));
    if (focused !== '') document.getElementById(focused)?.focus();
  }

  #fieldset(facet: Facet, choice: Choice): HTMLFieldSetElement | undefined {
    const values = facet.values.filter(
      ({ id, parent }) =>
        choice.chosen.has(id) ||
        parent === undefined ||
        choice.parents === undefined ||
        choice.parents.has(parent),
    );
    const offered = values.filter(
      ({ id }) => choice.chosen.has(id) || (choice.counts.get(id) ?? 0) > 0,
    );
    if (offered.length === 0) return undefined;
    const { language } = this.#options;
    const isOpen = this.#open.has(facet.id) || offered.length <= SHOWN_VALUES + 1;
    const shown = offered.filter(
      ({ id }, index) => isOpen || index < SHOWN_VALUES || choice.chosen.has(id),
    );
    return element('fieldset', { class: 'search__facet' }, [
      element('legend', {}, [facet.label[language]]),
      ...shown.map((value) => this.#value(facet, value, choice)),
      ...(offered.length > SHOWN_VALUES + 1
        ? [this.#more(facet, offered.length - shown.length)]
        : []),
    ]);
  }

  #value(facet: Facet, { id, label }: FacetValue, { chosen, counts }: Choice): HTMLLabelElement {
    const input = element('input', {
      type: 'checkbox',
      id: `${facet.id}-${id}`,
      name: facet.id,
      value: id,
    });
    input.checked = chosen.has(id);
    const count = String(counts.get(id) ?? 0);
    return element('label', { class: 'check', for: input.id }, [
      input,
      element('span', { class: 'check__label' }, [label[this.#options.language]]),
      element('span', { class: 'check__count' }, [count]),
    ]);
  }

  #more(facet: Facet, hidden: number): HTMLButtonElement {
    const { words } = this.#options;
    const isOpen = this.#open.has(facet.id);
    const label = isOpen ? words.showFewer : fill(words.showMore, { count: hidden });
    const button = element(
      'button',
      {
        type: 'button',
        class: 'link-button',
        id: `more-${facet.id}`,
        'data-finder-more': facet.id,
        'aria-expanded': String(isOpen),
      },
      [label],
    );
    return button;
  }

  /** Shows or folds the rest of a facet's values at the next drawing. */
  toggleMore(facet: string): void {
    if (!this.#open.delete(facet)) this.#open.add(facet);
  }
}

interface Choice {
  readonly chosen: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
  /** Chosen sectors, to which the subsectors are limited. */
  readonly parents?: ReadonlySet<string> | undefined;
}
