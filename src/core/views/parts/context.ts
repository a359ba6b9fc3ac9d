import { uiOf } from '../../i18n/ui.ts';
import type { Ui } from '../../i18n/ui.zh.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { LocalisedText } from '../../model/text.ts';
import type { Locale } from '../../read/source-file.ts';
import { outputPath, relativeHref } from './paths.ts';
import { type DateText, type Link, type Text, toDate, toText } from './text.ts';

/** What every page of a site has in common. */
export interface SiteContext {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  /** Address of the published site, for canonical links only. */
  readonly base?: string | undefined;
}

/** A site seen from one of its pages: all links are relative to that page. */
export interface PageContext extends SiteContext {
  readonly ui: Ui;
  /** Below the folder of the language. */
  readonly path: string;
  /** Ids of the glossary's terms that the page has explained so far. */
  readonly explained: Set<string>;
  readonly text: (text: LocalisedText) => Text;
  readonly date: (iso: string) => DateText;
  /** Relative link to a page of the same language. */
  readonly href: (path: string) => string;
  readonly link: (path: string, label: LocalisedText) => Link;
}

export function pageContext(site: SiteContext, path: string): PageContext {
  const { locale } = site;
  const from = outputPath(locale, path);
  const href = (to: string): string => relativeHref(from, outputPath(locale, to));
  const text = (value: LocalisedText): Text => toText(value, locale);
  return {
    ...site,
    ui: uiOf(locale),
    path,
    explained: new Set(),
    text,
    date: (iso) => toDate(iso, locale),
    href,
    link: (to, label) => ({ href: href(to), label: text(label) }),
  };
}
