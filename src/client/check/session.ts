import { fill } from '../../core/i18n/finder.ts';
import type { DeskWords } from '../../core/i18n/desk.zh.ts';
import { type CheckEntry, type CheckFile, unpackRow } from '../../desk/check-file.ts';
import { FIELD_IDS, readProject, type Typed, type Units } from '../../desk/project.ts';
import { type Assessment, assess, rank, VERDICTS } from '../../desk/rank.ts';
import type { PageSite } from '../finder/page-site.ts';
import { element } from '../finder/dom.ts';
import { CheckForm } from './form.ts';
import { type Drawing, entryResult, resultItem } from './results.ts';

/** Entries shown at a time. */
const PAGE = 20;
const TYPING_PAUSE = 250;

export interface CheckInput {
  readonly root: HTMLElement;
  readonly words: DeskWords['check'];
  readonly defaults: Units;
  readonly file: CheckFile;
  readonly site: PageSite;
}

/** The self-check: the address says what was typed, and all on the page is drawn from it. */
export class CheckSession {
  readonly #input: CheckInput;
  readonly #form: CheckForm;
  readonly #entries: readonly CheckEntry[];
  #shown = PAGE;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(input: CheckInput) {
    this.#input = input;
    this.#entries = input.file.rows.map(unpackRow);
    this.#form = new CheckForm(input.root, input.words, input.defaults);
  }

  start(): void {
    this.#form.fill(location.search);
    this.#form.listen((delay) => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(
        () => {
          this.#write();
        },
        delay ? TYPING_PAUSE : 0,
      );
    });
    addEventListener('popstate', () => {
      this.#form.fill(location.search);
      this.#draw();
    });
    this.#draw();
  }

  /** Puts what is typed into the address; the entry asked for stays. */
  #write(): void {
    const address = new URL(location.href);
    const entry = address.searchParams.get('entry');
    address.search = this.#form.parameters(entry);
    history.replaceState(null, '', address);
    this.#shown = PAGE;
    this.#draw();
  }

  #draw(): void {
    const { defaults, root, words } = this.#input;
    const typed = readProject(location.search, defaults);
    const parameters = new URLSearchParams(location.search);
    this.#form.tell(typed);
    const asked = parameters.get('entry');
    const one = this.#entries.find(({ id }) => id === asked);
    const hasProject = FIELD_IDS.some((id) => typed.project[id] !== undefined);
    const isIdle = !hasProject && typed.project.emissions === undefined;
    const plain = document.querySelector<HTMLElement>('[data-check-plain]');
    if (plain) plain.hidden = !isIdle || one !== undefined;
    this.#part('title').textContent = one
      ? fill(words.resultsFor, { title: this.#titleOf(one) })
      : words.results;
    this.#part('one').replaceChildren();
    this.#part('results').replaceChildren();
    this.#part('more').replaceChildren();
    if (one) {
      this.#drawOne(one, typed);
      return;
    }
    const unknown = asked !== null && asked !== '' ? fill(words.unknownEntry, { id: asked }) : '';
    if (isIdle) {
      this.#part('status').textContent = unknown === '' ? words.resultsHint : unknown;
      return;
    }
    this.#drawAll(this.#candidates(parameters), typed);
    root.dataset['drawn'] = 'all';
  }

  #drawOne(entry: CheckEntry, typed: Typed): void {
    const { words } = this.#input;
    this.#part('status').replaceChildren(
      words.oneEntry,
      ' ',
      element('a', { href: `?${this.#form.parameters(null)}` }, [words.allEntries]),
    );
    this.#part('one').replaceChildren(
      ...entryResult(entry, assess(entry, typed.project), this.#drawing(typed)),
    );
  }

  #drawAll(entries: readonly CheckEntry[], typed: Typed): void {
    const { words } = this.#input;
    const assessments = entries.map((entry) => assess(entry, typed.project));
    const order = rank(assessments);
    this.#part('status').textContent = summaryOf(assessments, words);
    const drawing = this.#drawing(typed);
    const items = order.slice(0, this.#shown).flatMap((at) => {
      const [entry, assessment] = [entries[at], assessments[at]];
      return entry && assessment ? [resultItem(entry, assessment, drawing)] : [];
    });
    this.#part('results').replaceChildren(...items);
    const left = order.length - items.length;
    if (left === 0) return;
    const more = element('button', { type: 'button', class: 'button button--quiet' }, [
      fill(words.showMore, { count: Math.min(left, PAGE) }),
    ]);
    more.addEventListener('click', () => {
      const from = this.#shown;
      this.#shown += PAGE;
      this.#draw();
      this.#part('results').querySelectorAll<HTMLElement>('h3 a')[from]?.focus();
    });
    this.#part('more').replaceChildren(more);
  }

  #candidates(parameters: URLSearchParams): CheckEntry[] {
    const { sectors } = this.#input.file;
    const sector = sectors.findIndex(({ id }) => id === parameters.get('sector'));
    const investor = parameters.get('investor');
    return this.#entries.filter(
      (entry) =>
        (sector === -1 || entry.sector === sector) &&
        (investor === null || investor === '' || entry.investors.some((one) => one === investor)),
    );
  }

  #drawing({ project, units }: Typed): Drawing {
    const { words, file, site } = this.#input;
    const investor = new URLSearchParams(location.search).get('investor') ?? '';
    return { words, file, site, project, units, investor };
  }

  #titleOf({ title }: CheckEntry): string {
    return title[this.#input.site.language] || title.zh;
  }

  #part(name: string): HTMLElement {
    const found = this.#input.root.querySelector<HTMLElement>(`[data-check-${name}]`);
    if (!found) throw new Error(`The page has no part ${name}.`);
    return found;
  }
}

/** `47 entries: 3 meet all, 5 case by case…` */
function summaryOf(assessments: readonly Assessment[], words: DeskWords['check']): string {
  const parts = VERDICTS.flatMap((verdict) => {
    const count = assessments.filter((one) => one.verdict === verdict).length;
    return count === 0 ? [] : [fill(words.totals[verdict], { n: count })];
  });
  return fill(words.summary, { total: assessments.length, parts: parts.join(words.separator) });
}
