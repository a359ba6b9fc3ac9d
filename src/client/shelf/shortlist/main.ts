import { scriptLoader } from '../../finder/load.ts';
import { pageSite } from '../../finder/page-site.ts';
import { FactsStore } from '../../../shelf/facts-store.ts';
import { part } from '../nodes.ts';
import { ListPage, type ShortlistWords } from './list-page.ts';

/** Brings the shortlist to life; the page hands over its words, so that the script has one language. */
async function start(root: HTMLElement): Promise<void> {
  const { root: siteRoot, language } = pageSite();
  const words = JSON.parse(root.dataset['words'] ?? '{}') as ShortlistWords;
  root.hidden = false;
  try {
    const store = await FactsStore.open(scriptLoader(`${siteRoot}finder/`), language);
    await new ListPage({ root, store, language, words }).start();
  } catch {
    part(root, 'status', HTMLElement).textContent = words.failed;
  }
}

const page = document.querySelector<HTMLElement>('[data-shortlist]');
if (page) void start(page);
