import { Store } from '../../finder/store.ts';
import { scriptLoader } from './load.ts';
import { pageSite } from './page-site.ts';
import { SuggestionBox } from './suggestions.ts';

/** Suggestions under the search fields of a page. */
const { root, language, base } = pageSite();
const store = Store.open(scriptLoader(`${root}finder/`));
for (const input of document.querySelectorAll<HTMLInputElement>('[data-suggest]')) {
  const { suggest: label = '', suggestCount: count = '' } = input.dataset;
  new SuggestionBox({ input, store, language, words: { label, count }, base });
}
