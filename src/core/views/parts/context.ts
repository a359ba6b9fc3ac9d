import { uiOf } from '../../i18n/ui.ts';
import type { Ui } from '../../i18n/ui.zh.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { PictureSizes } from '../../model/picture.ts';
import type { LocalisedText } from '../../model/text.ts';
import type { Locale } from '../../read/source-file.ts';
import type { DownloadId } from './downloads.ts';
import type { Pack } from './pack.ts';
import { outputPath, relativeHref, type SiteLanguage } from './paths.ts';
import { markShared } from './shared-part.ts';
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

/** Pages of one folder and language: links from them are the same. */
export type Neighbourhood = Readonly<Record<'folder', string>>;

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
  readonly neighbourhood: Neighbourhood;
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
  const neighbourhood = neighbourhoodOf(site, from);
  const href = (to: string): string => relativeHref(from, outputPath(language, to));
  const text = (value: LocalisedText): Text => toText(value, locale);
  return {
    ...site,
    ui: uiOf(locale),
    language,
    path,
    explained: new Set(),
    from,
    neighbourhood,
    text,
    date: (iso) => toDate(iso, locale),
    href,
    link: (to, label) => ({ href: href(to), label: text(label) }),
  };
}

const neighbourhoods = new WeakMap<SiteContext, Map<string, Neighbourhood>>();

function neighbourhoodOf(site: SiteContext, from: string): Neighbourhood {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  let known = neighbourhoods.get(site);
  if (!known) neighbourhoods.set(site, (known = new Map<string, Neighbourhood>()));
  let found = known.get(folder);
  if (!found) known.set(folder, (found = { folder }));
  return found;
}

/**
 * A part of a view that is made of a record once and then stands on all pages of a folder, such as
 * the card of a policy; a component that is given nothing else is drawn once as well. `make` may read of the page only what is the same on all of them: never its
 * path, nor what it has explained.
 */
export function oncePerFolder<K, T>(
  make: (of: K, page: PageContext) => T,
): (of: K, page: PageContext) => T {
  const made = new WeakMap<Neighbourhood, Map<K, T>>();
  return (of, page) => {
    let known = made.get(page.neighbourhood);
    if (!known) made.set(page.neighbourhood, (known = new Map<K, T>()));
    let part = known.get(of);
    if (part === undefined) known.set(of, (part = markShared(make(of, page))));
    return part;
  };
}
