/** As many texts as memory allows for. */
const MOST_KEPT = 20_000;

/**
 * What follows from a text alone is made once: names, labels and summaries stand on many pages.
 * `make` may not depend on the page.
 */
export function oncePerText<T>(make: (text: string) => T, most = MOST_KEPT): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    let result = made.get(text);
    if (result === undefined) {
      result = make(text);
      if (made.size < most) made.set(text, result);
    }
    return result;
  };
}
