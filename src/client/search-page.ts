import type { Pagefind, PagefindPage, Query } from './pagefind.ts';

/** What the script says, in the language of the page. */
export interface Words {
  readonly loading: string;
  readonly one: string;
  readonly many: string;
  readonly none: string;
  readonly failed: string;
  readonly offline: string;
}

/** The parts of the search page, found by their `data-` hooks. */
export interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly filters: HTMLElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
}

export function partsOf(root: HTMLElement): Parts {
  const find = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-search-${name}]`);
    if (!found) throw new Error(`The search page has no ${name}`);
    return found;
  };
  return {
    form: find('form') as HTMLFormElement,
    input: find('input') as HTMLInputElement,
    filters: find('filters'),
    status: find('status'),
    results: find('results'),
    more: find('more') as HTMLButtonElement,
  };
}

export function clearResults({ results, status, more }: Parts): void {
  results.replaceChildren();
  status.textContent = '';
  more.hidden = true;
}

export function showResults(
  { results, more }: Parts,
  pages: readonly PagefindPage[],
  rest: { readonly more: boolean },
): void {
  results.append(...pages.map(toItem));
  more.hidden = !rest.more;
}

function toItem({ url, meta, excerpt }: PagefindPage): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'result';
  const title = document.createElement('h3');
  title.className = 'result__title';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  title.append(link);
  if (meta['kind']) {
    const kind = document.createElement('span');
    kind.className = 'result__kind';
    kind.textContent = meta['kind'];
    title.append(kind);
  }
  const text = document.createElement('p');
  text.className = 'result__text';
  text.append(...marked(excerpt));
  item.append(title, text);
  return item;
}

/** Pagefind's excerpt is escaped text with `<mark>` in it; nothing else of it becomes an element. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/su).map((part, index) => {
    const text = part
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
    if (index % 2 === 0) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** Writes beside each value how many pages it would give. */
export async function showCounts(parts: Parts, pagefind: Pagefind, query: Query): Promise<void> {
  const counts = await pagefind.counts(query);
  for (const place of parts.filters.querySelectorAll<HTMLElement>('[data-search-count]')) {
    const [facet = '', id = ''] = (place.dataset['searchCount'] ?? '').split(':');
    place.textContent = String(counts[facet]?.[id] ?? 0);
  }
}
