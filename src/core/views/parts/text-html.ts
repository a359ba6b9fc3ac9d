import { oncePerText } from './once-per-text.ts';
import { toRuns } from './set-lines.zh.ts';
import { wordsOf } from './words.zh.ts';

/** A text as it stands in a page: numbers stay with their units. */
export const textHtml = oncePerText((text) =>
  toRuns(text)
    .map((run) => {
      const html = escapeText(run.text);
      return run.kept ? `<span class="kept">${html}</span>` : html;
    })
    .join(''),
);

/** A title, whose lines end between words in Chinese too (`.words`). */
export const titleHtml = oncePerText((title) =>
  /\p{Script=Han}/u.test(title) ? wordsOf(title).map(escapeText).join('<wbr>') : escapeText(title),
);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** As components write text that is no markup. */
function escapeText(text: string): string {
  return text.replace(/[&<>'"]/gu, (sign) => ENTITIES[sign] ?? sign);
}
