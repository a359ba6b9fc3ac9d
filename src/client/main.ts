import { keptView } from './aids/view.ts';
import { carryChoice } from './carry-choice.ts';
import { isCarried, root } from './shelf/own-list.ts';
import { startToggles } from './shelf/toggles.ts';

/** The script of every page. What the finder needs is loaded when a visitor turns to it. */

/** Scripts that draw nothing from the data, which is in simplified characters. */
const PLAIN = 'law aids carry';
/** What the first of the others needs on pages in traditional characters. */
const spelling =
  document.documentElement.lang === 'zh-Hant' ? ['assets/traditional', 'finder/traditional'] : [];

function load(name: string): void {
  const before = PLAIN.includes(name) ? [] : spelling.splice(0);
  for (const path of [...before, `assets/${name}`]) {
    const script = document.createElement('script');
    script.src = `${root.href}${path}.js`;
    // One after the other.
    script.async = false;
    document.head.append(script);
  }
}

const view = keptView();
// Any value, also the one that styles take for granted, has the whole page styled anew.
if (view) document.documentElement.dataset['view'] = view;
if (isCarried) load('carry');
/** What is drawn for those who ask nothing is no answer to a question. */
if (/[?&](?!entries=)/u.test(location.search)) {
  for (const part of document.querySelectorAll<HTMLElement>('[data-finder-first]'))
    part.textContent = part.dataset['finderFirst'] ?? '';
}
/** What gives the page life; it is asked for once the page has been drawn as it is. */
const begin = (): void => {
  startToggles();
  for (const name of 'finder law check look-up shortlist compare'.split(' ')) {
    if (document.querySelector(`[data-${name}]`)) load(name);
  }
};
requestAnimationFrame(() => setTimeout(begin));
carryChoice();
/** What only few turn to is loaded when they do. */
for (const [name, event] of [
  ['suggest', 'focus'],
  ['aids', 'click'],
] as const) {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
    element.hidden = false;
    const opening = (): void => {
      load(name);
    };
    element.addEventListener(event, opening, { once: true });
  }
}

/** A menu left open would cover the page that the reader has jumped to. */
addEventListener('keydown', ({ key }) => {
  const button = document.querySelector<HTMLElement>('.menu[open] summary');
  if (key !== 'Escape' || !button) return;
  button.click();
  button.focus();
});
