import { markdownToHtml } from 'satteri';
import type { LocalisedBody } from '../../model/catalogue.ts';
import { formatQuantity } from '../../model/quantity.ts';
import { isUnitId } from '../../model/units.ts';
import { recordLink } from '../../parse/links.ts';
import type { BodyPart } from '../../parse/parse-body.ts';
import type { Locale } from '../../read/source-file.ts';
import { type EntryCard, toEntryCard } from './cards.ts';
import type { PageContext } from './context.ts';
import { publicHref } from './pack.ts';
import { pathOfRecord, recordPathOf } from './paths.ts';
import { type PolicyCard, toPolicyCard } from './policy-card.ts';
import { keepTogether } from './set-lines.zh.ts';
import { type SourceView, toSource } from './source.ts';
import { withTerms } from './term-note.ts';
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
  if (!HAS_LINKS.test(text)) return renderPlain(text);
  const { html } = markdownToHtml(text, {
    features: FEATURES,
    hastPlugins: [
      {
        name: 'links',
        element: {
          filter: ['a'],
          visit(node, context) {
            const { href } = node.properties;
            const url = typeof href === 'string' ? href : '';
            for (const [key, value] of Object.entries(linkProperties(url, page))) {
              context.setProperty(node, key, value);
            }
          },
        },
        raw(node, context) {
          context.removeNode(node);
        },
      },
    ],
  });
  return html.trim();
}

const FEATURES = { gfm: { footnotes: false }, frontmatter: false };
/** Whatever may become a link or is HTML already: brackets, addresses of sites and of people. */
const HAS_LINKS = /[<[@]|https?:|www\./iu;

/** Most texts have no links, so that they are the same on every page. */
const plainTexts = new Map<string, string>();
const MOST_KEPT = 2000;

function renderPlain(text: string): string {
  const known = plainTexts.get(text);
  if (known !== undefined) return known;
  const html = markdownToHtml(text, { features: FEATURES }).html.trim();
  if (plainTexts.size < MOST_KEPT) plainTexts.set(text, html);
  return html;
}

function linkProperties(url: string, page: PageContext): Readonly<Record<string, string | null>> {
  const record = recordLink(url);
  if (!record) return /^https?:/u.test(url) ? { rel: 'external noopener' } : {};
  const path = pathOfRecord(page.catalogue, record);
  if (path === undefined) {
    const href = publicHref(page, recordPathOf(record));
    return href === undefined ? { href: null } : { href, rel: 'external noopener' };
  }
  const term = record.scheme === 'glossary' ? page.catalogue.byId.term.get(record.id) : undefined;
  if (!term) return { href: page.href(path) };
  return { href: page.href(path), class: 'term', title: page.text(term.definition).text };
}
