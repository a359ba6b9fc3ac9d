import { isCarried, STORAGE_KEY } from '../shelf/own-list.ts';

/** How a visitor reads: the layout as it is, larger, or reduced to what matters. */
export const VIEWS = ['standard', 'large', 'larger', 'easy'] as const;
export type View = (typeof VIEWS)[number];

/** Stands in addresses where a site has no storage, so that the next page looks the same. */
export const VIEW_KEY = 'view';
const KEPT = `${STORAGE_KEY}view`;

function toView(value: string | null): View | undefined {
  return VIEWS.find((view) => view === value);
}

/** What the address asks for, else what was chosen before. */
export function currentView(): View {
  const asked = toView(new URLSearchParams(location.search).get(VIEW_KEY));
  if (asked) return asked;
  try {
    return toView(localStorage.getItem(KEPT)) ?? 'standard';
  } catch {
    return 'standard';
  }
}

export function applyView(view: View): void {
  const { dataset } = document.documentElement;
  if (view === 'standard') delete dataset['view'];
  else dataset['view'] = view;
}

/** Keeps the choice and shows it. */
export function chooseView(view: View): void {
  try {
    localStorage.setItem(KEPT, view);
  } catch {
    // The address has it.
  }
  const address = new URL(location.href);
  address.searchParams.delete(VIEW_KEY);
  if (isCarried && view !== 'standard') address.searchParams.set(VIEW_KEY, view);
  history.replaceState(history.state, '', address);
  applyView(view);
}
