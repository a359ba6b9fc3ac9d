import { startSearch } from './search.ts';

const search = document.querySelector<HTMLElement>('[data-search]');
if (search) startSearch(search);

/** A menu left open would cover the page that the reader has jumped to. */
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }
});
