import { textHtml, titleHtml } from '../../../../src/core/views/parts/text-html.ts';
import type { Text } from '../../../../src/core/views/parts/text.ts';

/*
 * What no template language of a peer can find out, the words of Chinese and numbers with their
 * units, is in the texts already: every page of a peer has the markup of ours at no cost to it.
 */

/** A text as our pages write it, in HTML. */
export function shown({ text, lang }: Text): string {
  return inLang(textHtml(text), lang);
}

/** A title as our pages write it, in HTML. */
export function titled({ text, lang }: Text): string {
  return inLang(titleHtml(text), lang);
}

function inLang(html: string, lang: Text['lang']): string {
  return lang === undefined ? html : `<span lang="${lang}">${html}</span>`;
}
