import { Finder } from '../../finder/search.ts';
import { Store } from '../../finder/store.ts';
import { hook } from './dom.ts';
import { scriptLoader } from './load.ts';
import { relatedPages } from './related.ts';
import { Session } from './session.ts';
import { SuggestionBox } from './suggestions.ts';
import { finderWords } from '../../core/i18n/finder.ts';

/** Brings the search field of the header, and the finder's page where it is one, to life. */
const root = document.body.dataset['root'] ?? '';
const language = document.documentElement.lang === 'en' ? 'en' : 'zh';
const base = language === 'en' ? `${root}en/` : root;
const words = finderWords(language);
const store = Store.open(scriptLoader(`${root}finder/`));

for (const input of document.querySelectorAll<HTMLInputElement>('[data-suggest]')) {
  new SuggestionBox({ input, store, language, words, base });
}

const page = document.querySelector<HTMLElement>('[data-finder]');
if (page) {
  store
    .then((opened) =>
      new Session({
        root: page,
        finder: new Finder(opened),
        ...{ language, words, base },
        related: relatedPages(page, `${root}pagefind/pagefind.js`, words),
      }).start(),
    )
    .catch(() => {
      hook(page, 'status').textContent = words.failed;
    });
}
