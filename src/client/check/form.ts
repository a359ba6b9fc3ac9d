import { fill } from '../../core/i18n/finder.ts';
import type { DeskWords } from '../../core/i18n/desk.zh.ts';
import {
  FIELD_IDS,
  FIELDS,
  numberIn,
  type Problem,
  readProject,
  type Typed,
  type Units,
} from '../../desk/project.ts';
import { fromMu, fromWan, MONEY_UNITS, tidy, toMu, toWan } from '../../desk/units.ts';
import { element } from '../finder/dom.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** The form of the self-check: fills it from the address, reads it back, and shows what is wrong. */
export class CheckForm {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #words: DeskWords['check'];
  readonly #defaults: Units;
  #units: Units;

  constructor(root: HTMLElement, words: DeskWords['check'], defaults: Units) {
    const form = root.querySelector<HTMLFormElement>('[data-check-form]');
    if (!form) throw new Error('The page has no form.');
    this.#root = root;
    this.#form = form;
    this.#words = words;
    this.#defaults = defaults;
    this.#units = defaults;
  }

  /** Writes the address into the fields. */
  fill(search: string): void {
    const { texts, units } = readProject(search, this.#defaults);
    const parameters = new URLSearchParams(search);
    this.#units = units;
    this.#set('money', units.money);
    this.#set('area', units.area);
    for (const name of [...FIELD_IDS, 'rate'] as const) this.#set(name, texts[name] ?? '');
    for (const name of ['emissions', 'investor', 'sector']) {
      this.#set(name, parameters.get(name) ?? '');
    }
    const extra = this.#root.querySelector<HTMLDetailsElement>('[data-check-extra]');
    const isUsed = (['water', 'floor', 'footprint', 'green'] as const).some((id) => texts[id]);
    if (extra && isUsed) extra.open = true;
    this.#showUnits();
  }

  /** Calls back when something changed; `delay` while a person is typing. */
  listen(changed: (delay: boolean) => void): void {
    this.#form.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) changed(true);
    });
    this.#form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#convert(target);
      changed(false);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      changed(false);
      this.#root.querySelector<HTMLElement>('[data-check-title]')?.focus();
    });
    this.#form.addEventListener('reset', () => {
      setTimeout(() => {
        this.fill('');
        changed(false);
      });
    });
    this.#root.querySelector('[data-check-print]')?.addEventListener('click', () => {
      print();
    });
  }

  /** What is typed as the query of an address, in the order of the form; units only beside a figure. */
  parameters(entry: string | null): string {
    const parameters = new URLSearchParams();
    if (entry !== null && entry !== '') parameters.set('entry', entry);
    for (const field of FIELD_IDS) {
      const text = this.#value(field).trim();
      if (text !== '') parameters.set(field, text);
    }
    if (FIELD_IDS.some((field) => parameters.has(field) && FIELDS[field] !== 'percent')) {
      parameters.set('money', this.#value('money'));
      parameters.set('area', this.#value('area'));
    }
    for (const name of ['rate', 'emissions', 'investor', 'sector']) {
      const text = this.#value(name).trim();
      if (text !== '') parameters.set(name, text);
    }
    return parameters.toString();
  }

  /** Lists the problems and marks their fields. */
  tell({ problems }: Typed): void {
    const box = this.#root.querySelector<HTMLElement>('[data-check-problems]');
    if (!box) return;
    const texts = problems.map((problem) => this.#textOf(problem));
    if (
      texts.length > 0 &&
      this.#form.elements.namedItem('rate') &&
      problems[0]?.field === 'rate'
    ) {
      this.#showRate(true);
    }
    for (const field of [...FIELD_IDS, 'rate']) {
      const isWrong = problems.some((one) => one.field === field);
      this.#control(field)?.toggleAttribute('aria-invalid', isWrong);
      if (isWrong) this.#control(field)?.setAttribute('aria-invalid', 'true');
    }
    box.hidden = texts.length === 0;
    if (texts.join() === box.dataset['told']) return;
    box.dataset['told'] = texts.join();
    box.replaceChildren(
      element('p', { class: 'notice__title' }, [this.#words.problem]),
      element(
        'ul',
        { class: 'points' },
        texts.map((text) => element('li', {}, [text])),
      ),
    );
  }

  #textOf({ field, code }: Problem): string {
    const label = field === 'rate' ? this.#words.rate : this.#words.fields[field];
    return fill(this.#words.problems[code], { field: label });
  }

  /** Another unit keeps the project: what is typed is converted. */
  #convert({ name }: HTMLSelectElement): void {
    if (name !== 'money' && name !== 'area') return;
    const before = this.#units;
    for (const field of FIELD_IDS) {
      const value = numberIn(this.#value(field));
      if (value === undefined || this.#value(field).trim() === '') continue;
      if (FIELDS[field] === 'money' && name === 'money') {
        const wan = toWan(value, before.money, before.rate);
        this.#set(field, String(tidy(fromWan(wan, this.#moneyUnit(), before.rate))));
      } else if (FIELDS[field] === 'land' && name === 'area') {
        this.#set(field, String(tidy(fromMu(toMu(value, before.area), this.#areaUnit()))));
      }
    }
    this.#units = { ...before, money: this.#moneyUnit(), area: this.#areaUnit() };
    this.#showUnits();
  }

  #moneyUnit(): Units['money'] {
    return readProject(`?money=${this.#value('money')}`, this.#defaults).units.money;
  }

  #areaUnit(): Units['area'] {
    return readProject(`?area=${this.#value('area')}`, this.#defaults).units.area;
  }

  /** The unit beside each field, and the rate where dollars are typed. */
  #showUnits(): void {
    const { money, area } = this.#words;
    for (const unit of this.#root.querySelectorAll<HTMLElement>('[data-check-unit]')) {
      unit.textContent =
        unit.dataset['checkUnit'] === 'land' ? area[this.#areaUnit()] : money[this.#moneyUnit()];
    }
    this.#showRate(MONEY_UNITS[this.#moneyUnit()].currency === 'USD');
  }

  #showRate(isShown: boolean): void {
    for (const part of this.#root.querySelectorAll<HTMLElement>('[data-check-rate]')) {
      part.hidden = !isShown;
    }
  }

  #control(name: string): Control | undefined {
    const found = this.#form.elements.namedItem(name);
    const isControl = found instanceof HTMLInputElement || found instanceof HTMLSelectElement;
    return isControl ? found : undefined;
  }

  #value(name: string): string {
    return this.#control(name)?.value ?? '';
  }

  #set(name: string, value: string): void {
    const control = this.#control(name);
    if (!control) return;
    control.value = value;
    // An unknown value of a list leaves it empty; the first choice stands for “all”.
    if (control instanceof HTMLSelectElement && control.selectedIndex === -1)
      control.selectedIndex = 0;
  }
}
