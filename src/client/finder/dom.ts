import type { Piece } from '../../finder/snippet.ts';

/** An element with classes, attributes and children in one call. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function markedNodes(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, [text]) : text));
}

/** The element with a `data-finder-…` hook; the page and the script are of one build. */
export function hook<E extends HTMLElement>(root: ParentNode, name: string): E {
  const found = root.querySelector<E>(`[data-finder-${name}]`);
  if (!found) throw new Error(`The page has no finder ${name}.`);
  return found;
}
