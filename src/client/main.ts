/** The script of every page. What the finder needs is loaded when a visitor turns to it. */
const root = document.body.dataset['root'] ?? '';

function loadFinder(): void {
  const script = document.createElement('script');
  script.src = `${root}assets/finder.js`;
  document.head.append(script);
}

if (document.querySelector('[data-finder]')) loadFinder();
else {
  for (const field of document.querySelectorAll('[data-suggest]')) {
    field.addEventListener('focus', loadFinder, { once: true });
  }
}

/** A menu left open would cover the page that the reader has jumped to. */
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }
});
