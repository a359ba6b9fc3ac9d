import { readingsAtHand } from '../../finder/guesses.ts';
import { Store } from '../../finder/store.ts';
import { scriptLoader } from './load.ts';
import { pageSite } from './page-site.ts';
import { SuggestionBox } from './suggestions.ts';

/** Tells the page which document was chosen in a field that asks for one. */
function tell(field: HTMLInputElement): (id: string) => void {
  return (id) => {
    field.dispatchEvent(new CustomEvent('mulu:chosen', { detail: id }));
  };
}

/** Suggestions under the search fields of a page. */
const { root, language, base } = pageSite();
const store = Store.open(scriptLoader(`${root}finder/`), readingsAtHand);
for (const input of document.querySelectorAll<HTMLInputElement>('[data-suggest]')) {
  const { suggest: label = '', suggestCount: count = '', suggestKind: kind } = input.dataset;
  const pick = kind === undefined ? undefined : { kind, use: tell(input) };
  new SuggestionBox({ input, store, language, words: { label, count }, base, pick });
}
