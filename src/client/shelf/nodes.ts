import type { EntryFacts, FactLine } from '../../shelf/facts-format.ts';
import { element } from '../finder/dom.ts';
import { titleNodes } from '../finder/title.ts';

/** The words that lines themselves need. */
export interface LineWords {
  readonly sample: string;
}

/** The part of a page with a `data-part`; page and script are of one build. */
export function part<E extends HTMLElement>(root: ParentNode, name: string, sort: new () => E): E {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof sort)) throw new Error(`The page has no ${name}.`);
  return found;
}

/** Addresses of the entries' pages, seen from the two pages at the root of a language. */
export function entryHref(id: string): string {
  return `entries/${id}.html`;
}

/** The text of a line, in its own language, as a link where it has one. */
export function lineText({ text, lang, href }: FactLine): Node | string {
  const own: Record<string, string> = lang === undefined ? {} : { lang };
  if (href !== undefined) return element('a', { href, ...own }, [text]);
  return lang === undefined ? text : element('span', own, [text]);
}

export function titleLink({ id, title }: EntryFacts): HTMLAnchorElement {
  const lang: Record<string, string> = title.lang === undefined ? {} : { lang: title.lang };
  return element('a', { href: entryHref(id), ...lang }, titleNodes(title.text));
}

export function classTag({ cells, tone }: EntryFacts): HTMLSpanElement {
  const { text = '', lang } = cells['class']?.[0] ?? {};
  const own: Record<string, string> = lang === undefined ? {} : { lang };
  return element('span', { class: `class-tag class-tag--${tone}`, ...own }, [text]);
}

export function sampleMark(line: FactLine, { sample }: LineWords): HTMLElement[] {
  return line.sample ? [element('span', { class: 'sample-mark' }, [sample])] : [];
}

/** A whole line: text, marks and small print. */
export function lineNodes(line: FactLine, words: LineWords): (Node | string)[] {
  const { mark, note } = line;
  return [
    lineText(line),
    ...sampleMark(line, words),
    ...(mark === undefined ? [] : [' ', element('strong', { class: 'shelf-mark' }, [mark])]),
    ...(note === undefined ? [] : [element('span', { class: 'shelf-note' }, [note])]),
  ];
}

/** All lines of a cell: a list when there are several. */
export function cellNodes(lines: readonly FactLine[], words: LineWords): (Node | string)[] {
  const [first] = lines;
  if (!first) return [];
  if (lines.length === 1) return lineNodes(first, words);
  const items = lines.map((line) => element('li', {}, lineNodes(line, words)));
  return [element('ul', { class: 'plain-list' }, items)];
}

interface ButtonInput {
  readonly class: string;
  /** What the button says to those who do not see its sign, and at the pointer. */
  readonly label: string;
  readonly sign: string;
  readonly use: () => void;
}

export function signButton({ class: name, label, sign, use }: ButtonInput): HTMLButtonElement {
  const button = element(
    'button',
    { type: 'button', class: name, 'aria-label': label, title: label },
    [sign],
  );
  button.addEventListener('click', use);
  return button;
}

/** Links to the same page in the other language show the same entries. */
export function switchLanguageWith(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    link.search = search;
  }
}
