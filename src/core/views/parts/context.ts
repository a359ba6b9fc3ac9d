import { uiOf } from '../../i18n/ui.ts';
import type { Ui } from '../../i18n/ui.zh.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { PictureSizes } from '../../model/picture.ts';
import type { LocalisedText } from '../../model/text.ts';
import type { Locale } from '../../read/source-file.ts';
import type { DownloadId } from './downloads.ts';
import type { Pack } from './pack.ts';
import { outputPath, relativeHref, type SiteLanguage } from './paths.ts';
import { type DateText, type Link, type Text, toDate, toText } from './text.ts';

/** What every page of a site has in common. */
export interface SiteContext {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  /** Set when the pages are the Chinese ones in traditional characters. */
  readonly derived?: 'zh-hant' | undefined;
  /** Address of the published site, for canonical links only. */
  readonly base?: string | undefined;
  /** What the build makes for download beside the offline bundle. */
  readonly downloads?: readonly DownloadId[] | undefined;
  /** Sizes of the pictures that can be read; others are not shown. */
  readonly pictures?: PictureSizes | undefined;
  /** Set when the site is a pack for one firm. */
  readonly pack?: Pack | undefined;
}

/** A site seen from one of its pages: all links are relative to that page. */
export interface PageContext extends SiteContext {
  readonly ui: Ui;
  readonly language: SiteLanguage;
  /** Below the folder of the language. */
  readonly path: string;
  /** Ids of the glossary's terms that the page has explained so far. */
  readonly explained: Set<string>;
  /** From the root of the output. */
  readonly from: string;
  readonly text: (text: LocalisedText) => Text;
  readonly date: (iso: string) => DateText;
  /** Relative link to a page of the same language. */
  readonly href: (path: string) => string;
  readonly link: (path: string, label: LocalisedText) => Link;
}

/** `from` is the output path of the page where it is not that of `path` in the language. */
export function pageContext(
  site: SiteContext,
  path: string,
  from = outputPath(site.derived ?? site.locale, path),
): PageContext {
  const { locale } = site;
  const language = site.derived ?? locale;
  const href = (to: string): string => relativeHref(from, outputPath(language, to));
  const text = (value: LocalisedText): Text => toText(value, locale);
  return {
    ...site,
    ui: uiOf(locale),
    language,
    path,
    explained: new Set(),
    from,
    text,
    date: (iso) => toDate(iso, locale),
    href,
    link: (to, label) => ({ href: href(to), label: text(label) }),
  };
}
