/** As many texts as memory allows for; then they are made anew, since pages that share texts lie together. */
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
      if (made.size >= most) made.clear();
      made.set(text, result);
    }
    return result;
  };
}
