import type { FinderWords } from '../../core/i18n/finder.zh.ts';
import { Finder } from '../../finder/search.ts';
import { Store } from '../../finder/store.ts';
import { hook } from './dom.ts';
import { scriptLoader } from './load.ts';
import { relatedPages } from './related.ts';
import { pageSite } from './page-site.ts';
import { Session } from './session.ts';

/** Brings the finder's page to life; it hands over its words, so that the script has one language. */
async function start(page: HTMLElement): Promise<void> {
  const { root, language, base } = pageSite();
  const words = JSON.parse(page.dataset['words'] ?? '{}') as FinderWords;
  try {
    const finder = new Finder(await Store.open(scriptLoader(`${root}finder/`)));
    const related = relatedPages(page, `${root}pagefind/pagefind.js`, words);
    await new Session({ root: page, finder, language, words, base, related }).start();
  } catch {
    hook(page, 'status').textContent = words.failed;
  }
}

const page = document.querySelector<HTMLElement>('[data-finder]');
if (page) void start(page);
