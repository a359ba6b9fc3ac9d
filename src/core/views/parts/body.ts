import { defineHastPlugin, markdownToHtml } from 'satteri';
import type { LocalisedBody } from '../../model/catalogue.ts';
import { formatQuantity } from '../../model/quantity.ts';
import { isUnitId } from '../../model/units.ts';
import { recordLink } from '../../parse/links.ts';
import type { BodyPart } from '../../parse/parse-body.ts';
import type { Locale } from '../../read/source-file.ts';
import { type EntryCard, toEntryCard } from './cards.ts';
import type { PageContext } from './context.ts';
import { oncePerText } from './once-per-text.ts';
import { publicHref } from './pack.ts';
import { pathOfRecord, recordPathOf } from './paths.ts';
import { type PolicyCard, toPolicyCard } from './policy-card.ts';
import { keepTogether } from './set-lines.zh.ts';
import { type SourceView, toSource } from './source.ts';
import { escapeHtml, withTerms } from './term-note.ts';
import type { Lang, Text } from './text.ts';

export type BodyPartView =
  | { readonly type: 'html'; readonly html: string }
  | {
      readonly type: 'note';
      readonly kind: 'info' | 'caution';
      readonly parts: readonly BodyPartView[];
    }
  | { readonly type: 'steps'; readonly parts: readonly BodyPartView[] }
  | {
      readonly type: 'figure';
      readonly value: string;
      readonly label: Text;
      readonly sample: boolean;
      readonly source?: SourceView | undefined;
    }
  | { readonly type: 'entry-link'; readonly card: EntryCard }
  | { readonly type: 'policy-link'; readonly card: PolicyCard };

export interface BodyView {
  /** Set when the body is not in the language of the page. */
  readonly lang?: Lang | undefined;
  readonly parts: readonly BodyPartView[];
}

/** The body in the language of the page, Chinese where it is missing; `undefined` for an empty one. */
export function toBody(body: LocalisedBody | undefined, page: PageContext): BodyView | undefined {
  const own = body?.[page.locale];
  const shown = own ?? body?.zh;
  if (!shown || shown.text.trim() === '') return undefined;
  const language = own ? page.locale : 'zh';
  const parts = shown.parts.flatMap((part) => toPart(part, page, language) ?? []);
  return own ? { parts } : { lang: 'zh-Hans', parts };
}

function toPart(part: BodyPart, page: PageContext, language: Locale): BodyPartView | undefined {
  if (part.type === 'markdown') {
    const plain = renderMarkdown(part.text, page);
    const html = language === page.locale ? withTerms(plain, page) : plain;
    return { type: 'html', html: keepTogether(html) };
  }
  const id = part.attributes['id'] ?? '';
  const parts = part.parts.flatMap((child) => toPart(child, page, language) ?? []);
  switch (part.name) {
    case 'Note':
      return {
        type: 'note',
        kind: part.attributes['kind'] === 'caution' ? 'caution' : 'info',
        parts,
      };
    case 'Steps':
      return { type: 'steps', parts };
    case 'Figure':
      return toFigure(id, page);
    case 'EntryLink': {
      const entry = page.catalogue.byId.entry.get(id);
      return entry && { type: 'entry-link', card: toEntryCard(entry, page) };
    }
    case 'PolicyLink': {
      const policy = page.catalogue.byId.policy.get(id);
      return policy && { type: 'policy-link', card: toPolicyCard(policy, page) };
    }
    default:
      return undefined;
  }
}

function toFigure(id: string, page: PageContext): BodyPartView | undefined {
  const figure = page.catalogue.zone.figures.find((one) => one.id === id);
  if (!figure || !isUnitId(figure.unit)) return undefined;
  return {
    type: 'figure',
    value: formatQuantity(figure.value, figure.unit, page.locale),
    label: page.text(figure.label),
    sample: figure.sample ?? false,
    source: figure.source && toSource(figure.source, page),
  };
}

/**
 * Markdown as HTML whose record links are relative to the page. Links out of the site say so by
 * `rel`; a term of the glossary carries its definition; HTML in the text is left out.
 */
export function renderMarkdown(text: string, page: PageContext): string {
  return toHtml(text).replace(LINK, (_whole, href: string, title: string | undefined) => {
    const written: Record<string, string | null> = title === undefined ? { href } : { href, title };
    let link = '<a';
    for (const [name, value] of Object.entries({ ...written, ...linkProperties(href, page) })) {
      if (value !== null) link += ` ${name}="${value}"`;
    }
    return `${link}>`;
  });
}

/** A link as the Markdown engine writes it; a `<` of the text itself is an entity by then. */
const LINK = /<a href="([^"]*)"(?: title="([^"]*)")?>/gu;
const FEATURES = { gfm: { footnotes: false }, frontmatter: false };

/** The same on every page of a site and in both scripts, as long as links are as written. */
const toHtml = oncePerText((text) => {
  // The engine is asked to show its tree only where HTML may stand in the text, which costs most.
  const result = text.includes('<')
    ? markdownToHtml(text, { features: FEATURES, hastPlugins: [WITHOUT_HTML] })
    : markdownToHtml(text, { features: FEATURES });
  return result.html.trim();
}, 2000);

const WITHOUT_HTML = defineHastPlugin({
  name: 'without-html',
  raw(node, context) {
    context.removeNode(node);
  },
});

/** Values as they stand in HTML; `null` takes an attribute away. */
function linkProperties(url: string, page: PageContext): Readonly<Record<string, string | null>> {
  const record = recordLink(url);
  if (!record) return /^https?:/u.test(url) ? { rel: 'external noopener' } : {};
  const path = pathOfRecord(page.catalogue, record);
  if (path === undefined) {
    const href = publicHref(page, recordPathOf(record));
    return href === undefined
      ? { href: null }
      : { href: escapeHtml(href), rel: 'external noopener' };
  }
  const term = record.scheme === 'glossary' ? page.catalogue.byId.term.get(record.id) : undefined;
  if (!term) return { href: page.href(path) };
  return {
    href: page.href(path),
    class: 'term',
    title: escapeHtml(page.text(term.definition).text),
  };
}
