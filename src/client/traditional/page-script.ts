/** The function that a page in traditional characters has; see `main.ts`. */
export const SPELL = '__muluSpell';

/** What leaves the page by another way than its document, in the characters of the page. */
export function inPageScript(text: string): string {
  const spell = (globalThis as Record<string, unknown>)[SPELL];
  return typeof spell === 'function' ? String((spell as (text: string) => unknown)(text)) : text;
}
