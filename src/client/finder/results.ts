import type { DocumentText, Facet, Head, Language, Names } from '../../finder/format.ts';
import type { Ranked } from '../../finder/rank.ts';
import type { markForms, Piece, snippet } from '../../finder/snippet.ts';
import type { Store } from '../../finder/store.ts';
import { element, markedNodes } from './dom.ts';
import { titleNodes } from './title.ts';

/** Where pages of a kind lie, below the root of a language. */
const FOLDERS: Readonly<Record<string, string>> = {
  entry: 'entries',
  opportunity: 'opportunities',
  premises: 'premises',
  policy: 'policies',
};

export interface ResultContext {
  readonly store: Store;
  readonly names: Names;
  readonly language: Language;
  /** Relative path to the root of the language. */
  readonly root: string;
  /** Marks what was found; without it results are as right, but bare. */
  readonly marks?: Marks | undefined;
}

export interface Marks {
  readonly markForms: typeof markForms;
  readonly snippet: typeof snippet;
}

/** Address of the page of a document, relative to the finder's page. */
export function addressOf({ names, root }: ResultContext, document: number): string {
  const folder = FOLDERS[names.kinds[document] ?? ''] ?? '';
  return `${root}${folder}/${names.ids[document] ?? ''}.html`;
}

export function titleOf({ names, language }: ResultContext, document: number): string {
  const zh = names.zh[document] ?? '';
  return language === 'en' ? names.en[document] || zh : zh;
}

/** Label of the first value of a facet that a document has. */
export function valueLabel(
  head: Head,
  facetId: string,
  has: (facet: string, value: string) => boolean,
  language: Language,
): string {
  const facet: Facet | undefined = head.facets.find(({ id }) => id === facetId);
  return facet?.values.find(({ id }) => has(facetId, id))?.label[language] ?? '';
}

export interface ResultLabels {
  readonly kind: string;
  readonly class: string;
}

/** One result as a list item: title with marks, number and kind, and where the words were found. */
export async function resultItem(
  context: ResultContext,
  { document: id }: Ranked,
  { forms, labels }: { forms: readonly string[]; labels: ResultLabels },
): Promise<HTMLLIElement> {
  const { store, language, marks } = context;
  const text = await store.text(id);
  const title = titleOf(context, id);
  const link = element(
    'a',
    { href: addressOf(context, id) },
    marks && forms.length > 0
      ? markedNodes(marks.markForms(title, forms, store.fold), titleNodes)
      : titleNodes(title),
  );
  const number = context.names.numbers[id] ?? '';
  const meta = [number, labels.kind, labels.class].filter((part) => part !== '');
  const { kinds, ids } = context.names;
  const toggle = kinds[id] === 'entry' ? [element('span', { 'data-entry': ids[id] ?? '' })] : [];
  return element('li', { class: 'result' }, [
    element('p', { class: 'result__meta' }, [meta.join(' · ')]),
    element('h3', { class: 'result__title' }, [link]),
    ...toggle,
    excerptOf(text, { forms, store, language, marks }),
  ]);
}

interface ExcerptOptions {
  readonly forms: readonly string[];
  readonly store: Store;
  readonly language: Language;
  readonly marks: Marks | undefined;
}

/** The summary, or the stretch of the body where the words stand; the other language only when it is found there alone. */
function excerptOf(
  text: DocumentText | undefined,
  { forms, store, language, marks }: ExcerptOptions,
): HTMLElement {
  const other: Language = language === 'zh' ? 'en' : 'zh';
  const length = { zh: 70, en: 170 };
  const tries: [Language, string][] = [language, other].flatMap((one): [Language, string][] => [
    [one, textIn(text, one).summary],
    [one, textIn(text, one).body],
  ]);
  for (const [of, whole] of tries) {
    const options = { length: length[of], fold: store.fold };
    const found = forms.length > 0 ? marks?.snippet(whole, forms, options) : undefined;
    if (found) return excerpt(found, of, language);
  }
  const { summary } = textIn(text, language);
  return excerpt(
    [{ text: summary || textIn(text, other).summary, marked: false }],
    summary ? language : other,
    language,
  );
}

function textIn(
  text: DocumentText | undefined,
  language: Language,
): { summary: string; body: string } {
  return { summary: text?.summary[language] ?? '', body: text?.body[language] ?? '' };
}

function excerpt(pieces: readonly Piece[], of: Language, page: Language): HTMLElement {
  const lang = of === page ? {} : { lang: of === 'zh' ? 'zh-Hans' : 'en' };
  return element('p', { class: 'result__text', ...lang }, markedNodes(pieces));
}
