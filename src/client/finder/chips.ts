import type { Facet, Language } from '../../finder/format.ts';
import { type FinderState, toggled } from '../../finder/state.ts';
import { element } from './dom.ts';
import type { FinderWords } from '../../core/i18n/finder.zh.ts';

export interface ChipOptions {
  readonly facets: readonly Facet[];
  readonly language: Language;
  readonly words: FinderWords;
  /** What one 万元 is in the unit that the page shows. */
  readonly unit: number;
  /** Goes to a state when a chip is used. */
  readonly go: (state: FinderState) => void;
}

export function labelOf(
  facets: readonly Facet[],
  facetId: string,
  valueId: string,
  language: Language,
): string {
  const facet = facets.find(({ id }) => id === facetId);
  return facet?.values.find(({ id }) => id === valueId)?.label[language] ?? valueId;
}

/** One chip for each thing chosen, and a button that clears all of them. */
export function chips(
  state: FinderState,
  { facets, language, words, unit, go }: ChipOptions,
): HTMLElement[] {
  const made: HTMLElement[] = [];
  for (const [facet, values] of state.chosen) {
    for (const value of values) {
      const label = labelOf(facets, facet, value, language);
      made.push(
        chip(label, words, () => {
          go(toggled(state, facet, value));
        }),
      );
    }
  }
  if (state.investment.min !== undefined || state.investment.max !== undefined) {
    made.push(
      chip(rangeLabel(state, words, unit), words, () => {
        go({ ...state, investment: {}, page: 1 });
      }),
    );
  }
  if (made.length > 0) {
    const clear = element('button', { type: 'button', class: 'link-button' }, [words.clearAll]);
    clear.addEventListener('click', () => {
      go({ ...state, chosen: new Map(), investment: {}, page: 1 });
    });
    made.push(clear);
  }
  return made;
}

function rangeLabel(
  { investment: { min, max } }: FinderState,
  words: FinderWords,
  unit: number,
): string {
  const shown = (value: number): string => String(Number((value * unit).toFixed(4)));
  const bounds = [
    ...(min === undefined ? [] : [`≥\u00A0${shown(min)}`]),
    ...(max === undefined ? [] : [`≤\u00A0${shown(max)}`]),
  ];
  return `${words.investment} ${bounds.join(' ')}`;
}

function chip(label: string, words: FinderWords, use: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'chip' }, [
    element('span', { class: 'visually-hidden' }, [`${words.remove} `]),
    label,
    element('span', { class: 'chip__mark', 'aria-hidden': 'true' }, ['×']),
  ]);
  button.addEventListener('click', use);
  return button;
}
