import { escapeText } from './escape-text.ts';
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
