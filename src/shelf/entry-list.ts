/** Entries that a shortlist holds at most, so that its address stays below what servers take. */
export const MOST_LISTED = 100;

/** Entries that stand side by side at most. */
export const MOST_COMPARED = 4;

/** Blanks and commas of both scripts: a list may come from an address, an e-mail or a keyboard. */
const SEPARATOR = /[\s,，、;；]+/u;

/** The ids in a text such as `a,b,c`, in their order, each once. What they name is not looked at. */
export function entryIds(text: string): string[] {
  return [...new Set(text.split(SEPARATOR))].filter((id) => id !== '');
}

/** Ids that the text names more than once. */
export function repeatedIds(text: string): string[] {
  const all = text.split(SEPARATOR).filter((id) => id !== '');
  return [...new Set(all.filter((id, at) => all.indexOf(id) !== at))];
}

/** The value of `entries` in an address; commas stay as they are. */
export function listText(ids: readonly string[]): string {
  return ids.map(encodeURIComponent).join(',');
}

/**
 * A query with one value set, or taken out when it is `undefined`; the others stay. Given and returned
 * with its `?`, or ''.
 */
export function withValue(search: string, key: string, value: string | undefined): string {
  const others = search
    .slice(1)
    .split('&')
    .filter((part) => part && part.split('=')[0] !== key);
  const query = [...others, ...(value === undefined ? [] : [`${key}=${value}`])].join('&');
  return query === '' ? '' : `?${query}`;
}

/** The list with one entry moved by some places, no further than to either end. */
export function moved(ids: readonly string[], id: string, by: number): string[] {
  const from = ids.indexOf(id);
  if (from < 0) return [...ids];
  const rest = ids.filter((one) => one !== id);
  const to = Math.min(Math.max(from + by, 0), rest.length);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
