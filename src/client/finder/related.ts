import { loadPagefind, type PagefindPage, type SearchPages } from './pagefind.ts';
import { element, hook } from './dom.ts';
import type { FinderWords } from '../../core/i18n/finder.zh.ts';

const MOST = 5;

/** Related pages under the exact results, by Pagefind; they never feed a count. */
export interface Related {
  /** Looks for pages near the words typed, without those whose addresses are given. */
  show(text: string, without: readonly string[]): Promise<void>;
}

export function relatedPages(root: HTMLElement, index: string, words: FinderWords): Related {
  const section = hook(root, 'related');
  const list = hook(root, 'related-list');
  if (location.protocol === 'file:') {
    return {
      show: (text) => {
        section.hidden = text === '';
        list.replaceChildren(element('li', {}, [words.relatedOffline]));
        return Promise.resolve();
      },
    };
  }
  let pagefind: Promise<SearchPages> | undefined;
  let turn = 0;
  return {
    show: async (text, without) => {
      const own = ++turn;
      if (text.trim() === '') {
        section.hidden = true;
        return;
      }
      try {
        pagefind ??= loadPagefind(index);
        const results = await (await pagefind)(text);
        const shown = new Set(
          without.map((address) => new URL(address, document.baseURI).pathname),
        );
        const pages: PagefindPage[] = [];
        for (const result of results.slice(0, MOST * 6)) {
          const page = await result.data();
          const path = new URL(page.url, document.baseURI).pathname;
          if (!shown.has(path)) pages.push(page);
          if (pages.length === MOST) break;
        }
        if (own !== turn) return;
        list.replaceChildren(...pages.map(toItem));
        section.hidden = pages.length === 0;
      } catch {
        // The exact results stand without it.
        pagefind = undefined;
        section.hidden = true;
      }
    },
  };
}

function toItem({ url, meta }: PagefindPage): HTMLLIElement {
  const kind = meta['kind'];
  return element('li', {}, [
    element('a', { href: url }, [meta['title'] ?? url]),
    ...(kind === undefined ? [] : [element('span', { class: 'result__kind' }, [kind])]),
  ]);
}
