import type { FinderWords } from '../../core/i18n/finder.zh.ts';
import { Finder } from '../../finder/search.ts';
import { Store } from '../../finder/store.ts';
import { hook } from './dom.ts';
import type { Later } from './later.ts';
import { LATER, scriptLoader } from './load.ts';
import type { Related } from './related.ts';
import { pageSite } from './page-site.ts';
import { Session } from './session.ts';

/** Brings the finder's page to life; it hands over its words, so that the script has one language. */
async function start(page: HTMLElement): Promise<void> {
  const { root, language, base } = pageSite();
  const words = JSON.parse(page.dataset['words'] ?? '{}') as FinderWords;
  const load = scriptLoader(`${root}finder/`);
  const later = loadedOnce(scriptLoader(`${root}assets/`));
  try {
    const store = await Store.open(load, async () => (await later()).guesses);
    const related = relatedLater(later, { page, words, index: `${root}pagefind/pagefind.js` });
    const finder = new Finder(store);
    // What was read and what is drawn are two pieces of work: a tap may come between.
    await new Promise((resolve) => setTimeout(resolve));
    await new Session({ root: page, finder, language, words, base, related, later }).start();
  } catch {
    hook(page, 'status').textContent = words.failed;
  }
}

/** What a visitor may need later, asked for again when it did not arrive. */
function loadedOnce(load: (name: string) => Promise<unknown>): () => Promise<Later> {
  let loading: Promise<unknown> | undefined;
  return () => {
    loading ??= load(LATER);
    loading.catch(() => (loading = undefined));
    return loading as Promise<Later>;
  };
}

interface RelatedInput {
  readonly page: HTMLElement;
  readonly words: FinderWords;
  /** Address of Pagefind's module, relative to the page. */
  readonly index: string;
}

/** Nothing is related to no words, and what fails here leaves the exact results standing. */
function relatedLater(later: () => Promise<Later>, { page, words, index }: RelatedInput): Related {
  let related: Promise<Related> | undefined;
  return {
    show: async (text, without) => {
      if (text === '' && !related) return;
      related ??= later().then(({ relatedPages }) => relatedPages(page, index, words));
      related.catch(() => (related = undefined));
      await related.then(
        (pages) => pages.show(text, without),
        () => undefined,
      );
    },
  };
}

const page = document.querySelector<HTMLElement>('[data-finder]');
if (page) void start(page);
