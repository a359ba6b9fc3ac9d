import { fill } from '../../core/i18n/finder.ts';
import type { Removal } from '../../finder/recovery.ts';
import { type ChipOptions, labelOf } from './chips.ts';
import { element } from './dom.ts';

/** For a search without result: what taking back each thing would give. */
export function removalList(
  removals: readonly Removal[],
  { facets, language, words, go }: ChipOptions,
): HTMLElement[] {
  if (removals.length === 0) return [];
  const items = removals.map((removal) => {
    const name =
      removal.type === 'word'
        ? removal.word
        : removal.type === 'range'
          ? words.investment
          : labelOf(facets, removal.facet, removal.value, language);
    const button = element('button', { type: 'button', class: 'link-button' }, [
      fill(words.removal, { name, count: removal.count }),
    ]);
    button.addEventListener('click', () => {
      go(removal.state);
    });
    return element('li', {}, [button]);
  });
  return [element('p', {}, [words.removalTitle]), element('ul', { class: 'removals' }, items)];
}
