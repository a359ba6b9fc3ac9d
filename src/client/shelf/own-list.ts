import { entryIds, listText, withValue } from '../../shelf/entry-list.ts';

/** Fired on the window when the visitor's list has changed, on this page or in another tab. */
export const LIST_CHANGED = 'mulu:list';

/** The root of the site; one address may serve several catalogues. */
export const root = new URL(document.body.dataset['root'] || './', document.baseURI);
export const STORAGE_KEY = `mulu:${root.pathname}`;

/** What is stored: `null` for nothing, `undefined` where nothing can be. */
export function stored(key = STORAGE_KEY): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

/**
 * Whether addresses carry the list from page to page: without storage, and from a folder, where
 * Firefox gives each file a storage of its own.
 */
export const isCarried = location.protocol === 'file:' || stored() === undefined;

/** The comparison says by `entries` what it compares. */
export function keyOn(path: string): string {
  return path.endsWith('/compare.html') ? 'list' : 'entries';
}

/** The list as text; `null` when the visitor has not begun one. */
export function ownText(): string | null {
  const kept = stored() ?? null;
  const asked = isCarried
    ? new URLSearchParams(location.search).get(keyOn(location.pathname))
    : null;
  // After “back” the address is the older of the two.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'back_forward' ? (kept ?? asked) : (asked ?? kept);
}

export function readOwn(): string[] {
  return entryIds(ownText() ?? '');
}

/** Keeps the list in storage and, where it is carried, in the address; tells the page. */
export function writeOwn(ids: readonly string[]): void {
  try {
    localStorage.setItem(STORAGE_KEY, ids.join());
  } catch {
    // The address has it.
  }
  if (isCarried) {
    const search = withValue(location.search, keyOn(location.pathname), listText(ids));
    history.replaceState(history.state, '', (search || location.pathname) + location.hash);
  }
  dispatchEvent(new Event(LIST_CHANGED));
}
