import { scriptLoader } from '../../finder/load.ts';
import { pageSite } from '../../finder/page-site.ts';
import { FactsStore } from '../../../shelf/facts-store.ts';
import { part } from '../nodes.ts';
import { ComparePage, type CompareWords } from './compare-page.ts';

/** Brings the comparison to life; the page hands over its words, so that the script has one language. */
async function start(root: HTMLElement): Promise<void> {
  const { root: siteRoot, language } = pageSite();
  const words = JSON.parse(root.dataset['words'] ?? '{}') as CompareWords;
  root.hidden = false;
  try {
    const store = await FactsStore.open(scriptLoader(`${siteRoot}finder/`), language);
    await new ComparePage({ root, store, language, words }).start();
  } catch {
    part(root, 'status', HTMLElement).textContent = words.failed;
  }
}

const page = document.querySelector<HTMLElement>('[data-compare]');
if (page) void start(page);
