import type { Catalogue, Term } from '../../model/catalogue.ts';
import type { Locale } from '../../read/source-file.ts';

interface Node {
  readonly next: Map<string, Node>;
  term?: Term | undefined;
  /** Written in capitals only, such as FAR: another case is another word. */
  exact?: string | undefined;
}

export interface TermMatch {
  readonly term: Term;
  readonly end: number;
}

/** All terms of a language as one automaton: a text is read once, however many terms there are. */
export interface TermIndex {
  /** The longest term that begins at a place of the text. */
  readonly matchAt: (text: string, start: number) => TermMatch | undefined;
}

const WORD = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;
const compiled = new WeakMap<Catalogue, Map<Locale, TermIndex>>();

export function termIndex(catalogue: Catalogue, locale: Locale): TermIndex {
  const known = compiled.get(catalogue) ?? new Map<Locale, TermIndex>();
  compiled.set(catalogue, known);
  const found = known.get(locale) ?? compileTerms(catalogue.terms, locale);
  known.set(locale, found);
  return found;
}

/** Names and aliases in the script of the language; Chinese texts also hold Latin abbreviations. */
export function compileTerms(terms: readonly Term[], locale: Locale): TermIndex {
  const root: Node = { next: new Map() };
  for (const term of terms) {
    const names = [term[locale], ...(term.aliases ?? [])];
    for (const name of names) if (belongs(name, locale)) insert(root, name, term);
  }
  const starts = new Set([...root.next.keys()].flatMap(firstUnits));
  return {
    matchAt: (text, start) =>
      starts.has(text.charCodeAt(start)) ? longest(root, text, start) : undefined,
  };
}

/** With what a text may begin that has a character in small or capital. */
function firstUnits(character: string): number[] {
  return [character.charCodeAt(0), character.toUpperCase().charCodeAt(0)];
}

function belongs(name: string, locale: Locale): boolean {
  if (HAN.test(name)) return locale === 'zh';
  return locale === 'en' || name === name.toUpperCase();
}

function insert(root: Node, name: string, term: Term): void {
  let node = root;
  for (const character of name.toLowerCase()) {
    const next = node.next.get(character) ?? { next: new Map() };
    node.next.set(character, next);
    node = next;
  }
  if (node.term) return;
  node.term = term;
  if (!HAN.test(name) && name === name.toUpperCase()) node.exact = name;
}

function longest(root: Node, text: string, start: number): TermMatch | undefined {
  if (isInsideWord(text, start)) return undefined;
  let node: Node | undefined = root;
  let found: TermMatch | undefined;
  for (let at = start; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    node = node.next.get(character.toLowerCase());
    if (!node) break;
    at += character.length;
    if (!node.term || isInsideWord(text, at)) continue;
    if (node.exact !== undefined && text.slice(start, at) !== node.exact) continue;
    found = { term: node.term, end: at };
  }
  return found;
}

/** Whether a place lies between two letters of one word; Chinese has no words in this sense. */
function isInsideWord(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at] ?? '';
  return isLetter(before) && isLetter(after);
}

function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80)
    return code > 0x60 ? code < 0x7b : (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a);
  if (code >= 0x4e00 && code < 0xa000) return false;
  return WORD.test(character) && !HAN.test(character);
}
