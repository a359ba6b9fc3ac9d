import type { Frame } from './frame.ts';

/** A page as the full-text search keeps it when it does not read the page itself. */
export interface RelatedPage {
  /** Relative to the root of the output. */
  readonly url: string;
  /** Lower case, as the search looks it up. */
  readonly language: string;
  readonly title: string;
  /** What is matched beside the title. */
  readonly content: string;
  readonly kind: string;
  readonly facets: Readonly<Record<string, string>>;
}

/** `undefined` for a page that the full-text search does not know. */
export function toRelatedPage(frame: Frame): RelatedPage | undefined {
  if (!frame.indexed) return undefined;
  return {
    url: frame.path,
    language: frame.lang.toLowerCase(),
    title: frame.title.text,
    content: frame.description.text,
    kind: frame.kind,
    facets: frame.facets,
  };
}
