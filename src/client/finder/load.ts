import { CALLBACK } from '../../finder/format.ts';
import type { Load } from '../../finder/store.ts';

/** The callback through which index files hand over their content; see `CALLBACK`. */
export type Deliver = (name: string, content: unknown) => void;

/** Name of the script of `later.ts`. */
export const LATER = 'finder-later';

/**
 * Loads index files as classic scripts, which works on a server, from a folder, and under
 * `script-src 'self'` alike. A file that does not arrive rejects.
 */
export function scriptLoader(folder: string): Load {
  const waiting = new Map<string, (content: unknown) => void>();
  // Two scripts of a page may wait for the same file.
  const others = (globalThis as Record<string, unknown>)[CALLBACK] as Deliver | undefined;
  const deliver: Deliver = (name, content) => {
    others?.(name, content);
    waiting.get(name)?.(content);
    waiting.delete(name);
  };
  Object.assign(globalThis, { [CALLBACK]: deliver });
  return (name) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      waiting.set(name, resolve);
      script.addEventListener('error', () => {
        waiting.delete(name);
        script.remove();
        reject(new Error(`The finder file ${name} is missing.`));
      });
      script.addEventListener('load', () => {
        script.remove();
      });
      script.src = `${folder}${name}.js`;
      document.head.append(script);
    });
}
