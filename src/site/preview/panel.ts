import { PREVIEW_EVENTS, type PreviewFinding, type PreviewPanel } from './findings.ts';
import styles from './panel.css?url';

/*
 * Runs in the browser during `mulu dev` only: shows the findings over the page. The page's policy
 * forbids inline styles, hence the linked sheet.
 */
const ID = 'mulu-panel';

function show({ title, hint, findings }: PreviewPanel): void {
  document.getElementById(ID)?.remove();
  if (findings.length === 0) return;
  const panel = document.createElement('details');
  panel.id = ID;
  panel.open = true;
  panel.className = findings.some(({ severity }) => severity === 'error')
    ? 'mulu-panel'
    : 'mulu-panel mulu-panel--warnings';
  const list = document.createElement('ol');
  list.append(...findings.map(item));
  panel.append(element('summary', title), element('p', hint), list);
  document.body.append(panel);
}

function item({ place, message, code }: PreviewFinding): HTMLElement {
  const row = document.createElement('li');
  row.append(element('code', place), element('div', message), element('small', code));
  return row;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = styles;
document.head.append(sheet);

import.meta.hot?.on(PREVIEW_EVENTS.panel, show);
import.meta.hot?.send(PREVIEW_EVENTS.ready, {});
