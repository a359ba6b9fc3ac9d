import { isCarried, STORAGE_KEY, stored } from '../shelf/own-list.ts';

/** How a visitor reads: the layout as it is, larger, or reduced to what matters. */
export const VIEWS = ['standard', 'large', 'larger', 'easy'] as const;
export type View = (typeof VIEWS)[number];

const KEPT = `${STORAGE_KEY}view`;

/** What the address asks for, else what was chosen before; styles know nothing of any other word. */
export function keptView(): string | null | undefined {
  return new URLSearchParams(location.search).get('view') ?? stored(KEPT);
}

/** Keeps the choice and shows it. */
export function chooseView(view: View): void {
  try {
    localStorage.setItem(KEPT, view);
  } catch {
    // The address has it.
  }
  const address = new URL(location.href);
  address.searchParams.delete('view');
  if (isCarried) address.searchParams.set('view', view);
  history.replaceState(history.state, '', address);
  document.documentElement.dataset['view'] = view;
}
