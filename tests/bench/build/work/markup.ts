import { toRuns } from '../../../../src/core/views/parts/set-lines.zh.ts';
import { escapeHtml } from '../../../../src/core/views/parts/term-note.ts';
import type { Text } from '../../../../src/core/views/parts/text.ts';
import { wordsOfTitle } from '../../../../src/core/views/parts/words.zh.ts';

/*
 * What no template language of a peer can find out, the words of Chinese and numbers with their
 * units, is in the texts already: every page of a peer has the markup of ours at no cost to it.
 */

/** A text as our pages write it, in HTML. */
export function shown({ text, lang }: Text): string {
  const html = toRuns(text)
    .map((run) =>
      run.kept ? `<span class="kept">${escapeHtml(run.text)}</span>` : escapeHtml(run.text),
    )
    .join('');
  return inLang(html, lang);
}

/** A title as our pages write it, in HTML. */
export function titled({ text, lang }: Text): string {
  return inLang(wordsOfTitle(text).map(escapeHtml).join('<wbr>'), lang);
}

function inLang(html: string, lang: Text['lang']): string {
  return lang === undefined ? html : `<span lang="${lang}">${html}</span>`;
}
