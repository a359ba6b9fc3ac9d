/** Each closing mark with its opening ones; （ and ( are one sort. */
const OPENING_OF: ReadonlyMap<string, string> = new Map([
  ['）', '（('],
  [')', '（('],
  ['》', '《'],
  ['”', '“'],
  ['】', '【'],
  ['〕', '〔'],
]);
const BRACKET = /[（(《“【〔）)》”】〕]/gu;
/** `1）`, `a)`: the bracket after the mark of a list in running text. */
const ENUMERATOR = /(?:^|[\s，。；：、,;:])(?:\d{1,2}|[a-z])$/u;

/** Brackets in one another among which the opening half is looked for. */
const DEPTH = 16;

export interface BracketPair {
  readonly open: number;
  readonly close: number;
}

export interface BracketFault {
  readonly at: number;
  readonly fault: 'unopened' | 'unclosed';
}

export interface Brackets {
  readonly pairs: readonly BracketPair[];
  readonly faults: readonly BracketFault[];
}

const NONE: Brackets = { pairs: [], faults: [] };
const known = new WeakMap<{ readonly text: string }, Brackets>();

/** `pairBrackets` of a passage, made once for all rules that ask. */
export function bracketsOf(passage: { readonly text: string }): Brackets {
  let found = known.get(passage);
  if (!found) {
    found = pairBrackets(passage.text);
    known.set(passage, found);
  }
  return found;
}

/** Pairs the brackets and quotation marks of a text with a stack; gives the pairs and what is left over. */
export function pairBrackets(text: string): Brackets {
  if (text.search(BRACKET) === -1) return NONE;
  const pairs: BracketPair[] = [];
  const faults: BracketFault[] = [];
  const open: number[] = [];
  for (const { 0: character, index: at } of text.matchAll(BRACKET)) {
    const wanted = OPENING_OF.get(character);
    if (wanted === undefined) {
      open.push(at);
      continue;
    }
    const matching = open.slice(-DEPTH).findLastIndex((left) => wanted.includes(text.charAt(left)));
    if (matching === -1) {
      if (!isEnumerator(text, at)) faults.push({ at, fault: 'unopened' });
      continue;
    }
    const [left = at, ...inside] = open.splice(Math.max(open.length - DEPTH, 0) + matching);
    pairs.push({ open: left, close: at });
    for (const one of inside) faults.push({ at: one, fault: 'unclosed' });
  }
  for (const at of open) faults.push({ at, fault: 'unclosed' });
  return { pairs, faults };
}

function isEnumerator(text: string, at: number): boolean {
  return /[)）]/u.test(text.charAt(at)) && ENUMERATOR.test(text.slice(Math.max(0, at - 3), at));
}
