import type { PanelFinding, PanelFindings, PanelWords } from '../start.ts';

export interface Panel {
  /** Asks the program for what the check finds now, and shows it. */
  readonly check: () => void;
  readonly say: (text: string) => void;
}

/** The strip at the foot of the page that says what is wrong with the catalogue. */
export function openPanel(words: PanelWords): Panel {
  const panel = element('aside', 'check-panel');
  const bar = element('div', 'check-panel__bar');
  const summary = element('p', 'check-panel__summary');
  summary.setAttribute('role', 'status');
  const list = element('ol', 'check-panel__list');
  const toggle = button(words.show);
  const again = button(words.recheck);
  list.hidden = true;
  toggle.hidden = true;
  bar.append(summary, toggle, again);
  panel.append(bar, list);
  document.body.append(panel);

  const say = (text: string, state = ''): void => {
    summary.textContent = text;
    panel.dataset['state'] = state;
  };
  const fold = (folded: boolean): void => {
    list.hidden = folded;
    toggle.textContent = folded ? words.show : words.hide;
    toggle.setAttribute('aria-expanded', String(!folded));
  };
  const check = (): void => {
    say(words.checking);
    void findings()
      .then((found) => {
        say(found.summary, found.errors > 0 ? 'error' : found.warnings > 0 ? 'warning' : 'clean');
        list.replaceChildren(...found.findings.map((one) => itemOf(one, words)));
        toggle.hidden = found.findings.length === 0;
        if (found.findings.length === 0) fold(true);
      })
      .catch(() => {
        say(words.lost, 'error');
      });
  };
  toggle.addEventListener('click', () => {
    fold(!list.hidden);
  });
  again.addEventListener('click', check);
  return { check, say };
}

async function findings(): Promise<PanelFindings> {
  const answer = await fetch('findings.json', { cache: 'no-store' });
  if (!answer.ok) throw new Error(answer.statusText);
  return (await answer.json()) as PanelFindings;
}

function itemOf(finding: PanelFinding, words: PanelWords): HTMLElement {
  const { severity, place, code, message, form } = finding;
  const item = element('li', 'check-panel__item');
  const mark = element('strong', `check-panel__mark check-panel__mark--${severity}`);
  mark.textContent = severity === 'error' ? words.error : words.warning;
  const where = element('code', 'check-panel__place');
  where.textContent = place;
  where.title = code;
  const text = element('span', 'check-panel__message');
  text.textContent = message;
  item.append(mark, where, text);
  if (form) {
    const link = document.createElement('a');
    link.className = 'check-panel__open';
    link.href = form;
    link.textContent = words.open;
    item.append(link);
  }
  return item;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

function button(text: string): HTMLButtonElement {
  const made = element('button', 'check-panel__button');
  made.type = 'button';
  made.textContent = text;
  return made;
}
