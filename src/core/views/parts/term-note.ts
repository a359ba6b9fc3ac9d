import { placesWords } from '../../i18n/places.ts';
import type { Term } from '../../model/catalogue.ts';
import { explainTerms } from '../terms/explain-terms.ts';
import { termIndex } from '../terms/term-index.ts';
import type { PageContext } from './context.ts';
import { recordPath } from './paths.ts';

/**
 * HTML of a page with its terms explained where they first stand: a button that opens a popover of
 * the browser's own, so that keyboard, screen reader and paper need no script.
 */
export function withTerms(html: string, page: PageContext): string {
  return explainTerms(html, {
    index: termIndex(page.catalogue, page.locale),
    seen: page.explained,
    render: (term, written) => noteOf(term, written, page),
  });
}

function noteOf(term: Term, written: string, page: PageContext): string {
  const id = `term-${term.id}`;
  const href = page.href(recordPath.term(term.id));
  const more = placesWords(page.locale).term.more;
  const name = page.locale === 'zh' ? term.zh : term.en;
  const definition = term.definition[page.locale];
  return (
    `<span class="term-in-place"><button class="term-in-place__word" type="button" popovertarget="${id}">${written}</button>` +
    `<span class="term-in-place__note" id="${id}" popover data-pagefind-ignore>` +
    `<strong>${escapeHtml(name)}</strong> ${escapeHtml(definition)} <a href="${href}">${more}</a></span></span>`
  );
}

/** Plain text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
