import { wordsOf } from '../../core/views/parts/words.zh.ts';

/**
 * A title whose lines end between words, as those that come with the page. Pages in traditional
 * characters write a title as a whole, and older browsers have no dictionary.
 */
export function titleNodes(title: string): (Node | string)[] {
  const { lang } = document.documentElement;
  if (lang === 'zh-Hant' || !('Segmenter' in Intl) || !/\p{Script=Han}/u.test(title))
    return [title];
  return wordsOf(title).flatMap((word, at) =>
    at === 0 ? [word] : [document.createElement('wbr'), word],
  );
}
