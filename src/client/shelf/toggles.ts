import { MOST_LISTED } from '../../shelf/entry-list.ts';
import { LIST_CHANGED, readOwn, writeOwn } from './own-list.ts';

/** Fired on the window by a script that has drawn entries. */
export const ENTRIES_DRAWN = 'mulu:drawn';

/** The count in the header, and a button for each `[data-entry]` that puts the entry on the list. */
export function startToggles(): void {
  const found = document.querySelector<HTMLElement>('[data-shelf]');
  if (!found) return;
  const badge = found;
  const status = badge.nextElementSibling;
  const { add = '', remove = '', of = '', full = '' } = badge.dataset;

  const toggle = (id: string): void => {
    const ids = readOwn();
    const rest = ids.filter((one) => one !== id);
    const isFull = ids.length === rest.length && ids.length >= MOST_LISTED;
    if (!isFull) writeOwn(rest.length < ids.length ? rest : [...ids, id]);
    if (!status) return;
    status.className = isFull ? 'shelf-full' : 'visually-hidden';
    status.textContent = isFull ? full : `${of}${readOwn().length}`;
  };
  const made = (holder: HTMLElement, id: string): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'shelf-toggle';
    button.textContent = holder.dataset['text'] ?? '';
    const title = holder.closest('li, main')?.querySelector('h1, a')?.textContent.trim();
    button.ariaLabel = of + (title ?? id);
    button.onclick = () => {
      toggle(id);
    };
    holder.hidden = false;
    holder.append(button);
    return button;
  };
  const draw = (): void => {
    const ids = readOwn();
    badge.hidden = false;
    badge.dataset['shelf'] = `${ids.length}`;
    for (const holder of document.querySelectorAll<HTMLElement>('[data-entry]')) {
      const { entry = '' } = holder.dataset;
      const button = holder.querySelector<HTMLElement>('.shelf-toggle') ?? made(holder, entry);
      const isOn = ids.includes(entry);
      button.ariaPressed = `${isOn}`;
      button.title = isOn ? remove : add;
    }
  };
  draw();
  for (const news of [LIST_CHANGED, ENTRIES_DRAWN]) addEventListener(news, draw);
  const changed = (): boolean => dispatchEvent(new Event(LIST_CHANGED));
  addEventListener('storage', changed);
  addEventListener('pageshow', ({ persisted }) => persisted && changed());
}
