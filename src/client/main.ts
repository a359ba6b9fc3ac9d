import { applyView, currentView } from './aids/view.ts';
import { carryChoice } from './carry-choice.ts';
import { isCarried } from './shelf/own-list.ts';
import { startToggles } from './shelf/toggles.ts';

/** The script of every page. What the finder needs is loaded when a visitor turns to it. */
const root = document.body.dataset['root'] ?? '';

function load(name: string): void {
  const script = document.createElement('script');
  script.src = `${root}assets/${name}.js`;
  document.head.append(script);
}

applyView(currentView());
const aids = document.querySelector<HTMLButtonElement>('[data-aids]');
if (aids) {
  aids.hidden = false;
  aids.addEventListener(
    'click',
    () => {
      load('aids');
    },
    { once: true },
  );
}
if (isCarried) load('carry');
startToggles();
for (const name of ['finder', 'law', 'check', 'look-up', 'shortlist', 'compare']) {
  if (document.querySelector(`[data-${name}]`)) load(name);
}
carryChoice();
for (const field of document.querySelectorAll('[data-suggest]')) {
  field.addEventListener(
    'focus',
    () => {
      load('suggest');
    },
    { once: true },
  );
}

/** A menu left open would cover the page that the reader has jumped to. */
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }
});
