import type { LocalisedText } from '../../model/text.ts';
import type { PageContext } from './context.ts';
import { outputPath, PATHS } from './paths.ts';

/** One thing in the vocabulary of schema.org. */
export interface LinkedData {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

interface LinkedInput {
  readonly title: LocalisedText;
  readonly trail?: readonly { readonly path: string; readonly label: LocalisedText }[];
  readonly structured?: readonly LinkedData[];
}

/**
 * What a page tells machines: what it is about, and where it stands. Nothing in what is made for one
 * firm, nor on the page for addresses that do not exist.
 */
export function toLinkedData(page: PageContext, input: LinkedInput): string | undefined {
  if (page.pack || page.path === PATHS.notFound) return undefined;
  const breadcrumb = page.path === PATHS.home ? [] : [breadcrumbList(page, input)];
  const graph = [...(input.structured ?? []), ...breadcrumb];
  return graph.length === 0
    ? undefined
    : toScriptText({ '@context': 'https://schema.org', '@graph': graph });
}

function breadcrumbList(page: PageContext, { trail = [], title }: LinkedInput): LinkedData {
  const steps = [
    { name: page.ui.home, item: addressIn(page, PATHS.home) },
    ...trail.map(({ path, label }) => ({
      name: page.text(label).text,
      item: addressIn(page, path),
    })),
    { name: page.text(title).text },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  };
}

/** The address of a page of the same language: in full where the site has one, else from this page. */
export function addressIn(page: PageContext, path: string): string {
  return page.base === undefined
    ? page.href(path)
    : new URL(outputPath(page.language, path), page.base).href;
}

/** JSON that ends no script element and breaks no line, whatever texts are in it. */
export function toScriptText(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
