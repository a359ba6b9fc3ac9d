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

/** Pieces of a text with what was found marked; `plain` says how the others are written. */
export function markedNodes(
  pieces: readonly Piece[],
  plain: (text: string) => readonly (Node | string)[] = (text) => [text],
): (Node | string)[] {
  return pieces.flatMap(({ text, marked }) =>
    marked ? [element('mark', {}, [text])] : plain(text),
  );
}

/** The element with a `data-finder-…` hook; the page and the script are of one build. */
export function hook(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-finder-${name}]`);
  if (!found) throw new Error(`The page has no finder ${name}.`);
  return found;
}

/** The same for a form field of one sort. */
export function field<E extends HTMLElement>(root: ParentNode, name: string, sort: new () => E): E {
  const found = hook(root, name);
  if (!(found instanceof sort)) throw new Error(`The finder ${name} is not a ${sort.name}.`);
  return found;
}
