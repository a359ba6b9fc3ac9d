import type { Catalogue, Term } from '../../model/catalogue.ts';
import type { Locale } from '../../read/source-file.ts';

interface Node {
  /** By the code unit of the next character in small. */
  readonly next: Map<number, Node>;
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
  /** 1 for the code units that a term may begin with. */
  readonly starts: Uint8Array;
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
  const starts = new Uint8Array(1 << 16);
  for (const unit of root.next.keys()) {
    const character = String.fromCharCode(unit);
    starts[unit] = 1;
    starts[character.toUpperCase().charCodeAt(0)] = 1;
  }
  return { starts, matchAt: (text, start) => longest(root, text, start) };
}

function belongs(name: string, locale: Locale): boolean {
  if (HAN.test(name)) return locale === 'zh';
  return locale === 'en' || name === name.toUpperCase();
}

function insert(root: Node, name: string, term: Term): void {
  let node = root;
  for (let at = 0; at < name.length; at += 1) {
    const unit = small(name.charCodeAt(at));
    const next: Node = node.next.get(unit) ?? { next: new Map() };
    node.next.set(unit, next);
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
    node = node.next.get(small(text.charCodeAt(at)));
    if (!node) break;
    at += 1;
    if (!node.term || isInsideWord(text, at)) continue;
    if (node.exact !== undefined && text.slice(start, at) !== node.exact) continue;
    found = { term: node.term, end: at };
  }
  return found;
}

/** A code unit of a character as that of its small letter. */
function small(unit: number): number {
  if (unit < 0x80) return unit > 0x40 && unit < 0x5b ? unit + 0x20 : unit;
  return isIdeograph(unit) ? unit : String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}

/** Whether a place lies between two letters of one word; Chinese has no words in this sense. */
function isInsideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isLetter(text, at - 1) && isLetter(text, at);
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80)
    return unit > 0x60 ? unit < 0x7b : (unit > 0x40 && unit < 0x5b) || (unit > 0x2f && unit < 0x3a);
  const character = text[at] ?? '';
  return !isIdeograph(unit) && WORD.test(character) && !HAN.test(character);
}

function isIdeograph(unit: number): boolean {
  return unit >= 0x4e00 && unit < 0xa000;
}
