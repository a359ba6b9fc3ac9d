import type { Term } from '../../model/catalogue.ts';
import type { TermIndex } from './term-index.ts';

export interface Explain {
  readonly index: TermIndex;
  /** Ids of the terms that the page has explained; those found now are added. */
  readonly seen: Set<string>;
  /** Markup of the explanation of a term as it is written in the text. */
  readonly render: (term: Term, written: string) => string;
}

/** Where a term is left as it is: links and buttons are one control each, headings and code are quoted. */
const CLOSED = new Set(['a', 'button', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const TAG_START = 60;
const TAG = /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|'[^']*'|[^'">])*>/iuy;

/** HTML in which the first place of each term explains it. The text is read once. */
export function explainTerms(html: string, { index, seen, render }: Explain): string {
  let out = '';
  let closed = 0;
  let kept = 0;
  for (let at = 0; at < html.length;) {
    const unit = html.charCodeAt(at);
    if (unit === TAG_START) {
      TAG.lastIndex = at;
      const [whole = '<', slash, name = ''] = TAG.exec(html) ?? [];
      if (CLOSED.has(name.toLowerCase())) closed += slash === '/' ? -1 : 1;
      at += whole.length;
      continue;
    }
    const match = closed > 0 || index.starts[unit] === 0 ? undefined : index.matchAt(html, at);
    if (!match) {
      at += 1;
      continue;
    }
    if (!seen.has(match.term.id)) {
      seen.add(match.term.id);
      out += html.slice(kept, at) + render(match.term, html.slice(at, match.end));
      kept = match.end;
    }
    at = match.end;
  }
  return out + html.slice(kept);
}
