import { type Spelling, spelled } from '../../finder/traditional.ts';

export type Spell = (text: string) => readonly Spelling[];

/** What a screen reader says and what stands at the pointer. */
const ATTRIBUTES = ['aria-label', 'title'];

/** Writes all that scripts put into a part of the page in its characters, before it is painted. */
export function respellWhatComes(root: HTMLElement, spell: Spell): void {
  const observer = new MutationObserver((records) => {
    const parts = new Set(
      records.flatMap(changedBy).map((one) => one.closest(':not(mark)') ?? one),
    );
    for (const part of parts) respell(part, spell);
    // What was done here is no news.
    observer.takeRecords();
  });
  observer.observe(root, {
    ...{ subtree: true, childList: true, characterData: true },
    attributeFilter: ATTRIBUTES,
  });
}

/** The elements that may hold other texts than before. */
function changedBy({ target, addedNodes }: MutationRecord): Element[] {
  const own = target instanceof Element ? target : target.parentElement;
  const added = [...addedNodes].filter((node) => node instanceof Element);
  return [
    ...(own ? [own] : []),
    ...added.flatMap((one) => [one, ...one.querySelectorAll(':not(mark)')]),
  ];
}

/** Texts and attributes of one element, without those of its children but for marked words. */
export function respell(part: Element, spell: Spell): void {
  for (const name of ATTRIBUTES) {
    const before = part.getAttribute(name) ?? '';
    const after = spelled(spell(before));
    if (after !== before) part.setAttribute(name, after);
  }
  let texts: Text[] = [];
  for (const node of [...part.childNodes, null]) {
    const text = node?.nodeName === 'MARK' ? node.firstChild : node;
    if (text instanceof Text) texts.push(text);
    else {
      respellTogether(texts, spell);
      texts = [];
    }
  }
}

/** Words of which only a part is marked keep their spelling. */
function respellTogether(texts: readonly Text[], spell: Spell): void {
  if (texts.length === 0) return;
  const after = shared(
    texts.map(({ data }) => data),
    spell,
  );
  texts.forEach((text, at) => {
    if (text.data !== after[at]) text.data = after[at] ?? '';
  });
}

/** The spelling of texts that stand side by side, each character where it was. */
export function shared(texts: readonly string[], spell: Spell): string[] {
  const after = texts.map(() => '');
  const ends = texts.map((_text, at) => texts.slice(0, at + 1).join('').length);
  let place = 0;
  for (const [from, to] of spell(texts.join(''))) {
    const parts = from.length === to.length ? to.split('') : [to];
    parts.forEach((part, at) => {
      const text = ends.findIndex((end) => place + at < end);
      after[text] = (after[text] ?? '') + part;
    });
    place += from.length;
  }
  return after;
}
