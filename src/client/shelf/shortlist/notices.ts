import { fill } from '../../../core/i18n/finder.ts';
import { entryIds, MOST_LISTED } from '../../../shelf/entry-list.ts';
import { element } from '../../finder/dom.ts';
import type { ShortlistWords } from './list-page.ts';

/** Longer “ids” of a broken address are cut where they are told. */
const LONGEST_ID = 60;

export function told(ids: readonly string[], between: string): string {
  return ids
    .map((id) => (id.length > LONGEST_ID ? `${id.slice(0, LONGEST_ID)}…` : id))
    .join(between);
}

interface Received {
  readonly shown: readonly string[];
  readonly adopt: (ids: string[], said: string) => void;
}

/** A list that came with a link, beside the visitor's own. */
export function receivedNotice(
  words: ShortlistWords,
  own: readonly string[],
  { shown, adopt }: Received,
): HTMLElement {
  return element('div', { class: 'notice' }, [
    element('p', {}, [fill(words.received, { count: own.length })]),
    element('p', { class: 'shelf-actions' }, [
      linkButton(words.merge, () => {
        const both = entryIds([...own, ...shown].join(','));
        adopt(both, fill(words.merged, { count: both.length }));
      }),
      linkButton(words.adopt, () => {
        adopt([...shown], words.adopted);
      }),
      element('a', { href: location.pathname.split('/').at(-1) ?? '' }, [words.mine]),
    ]),
  ]);
}

/** Ids that the catalogue does not have, named so that nothing gets lost unseen. */
export function unknownNotice(
  words: ShortlistWords,
  ids: readonly string[],
  { drop, editions }: { readonly drop: () => void; readonly editions: string },
): HTMLElement {
  const text = fill(words.unknown, { count: ids.length, ids: told(ids, words.and) });
  return element('div', { class: 'notice notice--caution' }, [
    element('p', {}, [text]),
    element('p', { class: 'shelf-actions' }, [
      linkButton(words.dropUnknown, drop),
      element('a', { href: editions }, [words.editions]),
    ]),
  ]);
}

export function excessNotice(words: ShortlistWords, left: readonly string[]): HTMLElement {
  const most = MOST_LISTED;
  const text = fill(words.excess, {
    ...{ most, total: most + left.length },
    ids: told(left, words.and),
  });
  return element('p', { class: 'notice notice--caution' }, [text]);
}

function linkButton(label: string, use: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'link-button' }, [label]);
  button.addEventListener('click', use);
  return button;
}
