import { COLUMN_TYPES, type ColumnType } from '../../i18n/column-types.ts';
import { uiOf } from '../../i18n/ui.ts';
import type { Zone } from '../../model/catalogue.ts';
import type { LocalisedText } from '../../model/text.ts';
import type { PageContext } from './context.ts';
import { outputPath } from './paths.ts';

/** One `<meta name content>`. */
export interface Meta {
  readonly name: string;
  readonly content: string;
}

/** Whether a page is a column or an article in the terms of the rules for government sites. */
export type PageMeta =
  | {
      readonly type: 'column';
      readonly columnType: ColumnType;
      readonly keywords?: readonly string[];
    }
  | { readonly type: 'article'; readonly keywords?: readonly string[] };

interface MetaInput {
  readonly title: LocalisedText;
  readonly description: string;
  readonly published?: string | undefined;
  readonly meta: PageMeta;
}

/**
 * The meta elements that the rules for government sites ask for (Guo Ban Fa [2017] No. 47), as far
 * as the catalogue has the data. The date of publication is the one that the page shows.
 */
export function metaOf(page: PageContext, input: MetaInput): Meta[] {
  const { zone } = page.catalogue;
  const { description } = input;
  const title = page.text(input.title).text;
  const keywords = (input.meta.keywords ?? []).join(',');
  const rows: [string, string | undefined][] = [
    ['SiteName', registeredName(zone)],
    ['SiteDomain', page.base === undefined ? undefined : new URL(page.base).host],
    ['SiteIDCode', zone.site?.siteIdCode],
  ];
  // What is made for one firm is not for search engines, wherever it is put.
  if (page.pack) rows.push(['robots', 'noindex, nofollow']);
  if (input.meta.type === 'column') {
    rows.push(
      ['ColumnName', title],
      ['ColumnDescription', description],
      ['ColumnKeywords', keywords || title],
      ['ColumnType', COLUMN_TYPES[input.meta.columnType]],
    );
  } else {
    rows.push(
      ['ArticleTitle', title],
      ['PubDate', input.published],
      ['ContentSource', contentSource(page)],
      ['Keywords', keywords || undefined],
      ['Description', description],
      ['Url', page.base && new URL(outputPath(page.language, page.path), page.base).href],
    );
  }
  return rows.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

/** The one name under which the site is registered, the same on all its pages in any language. */
function registeredName({ name }: Zone): string {
  return `${name.zh}${uiOf('zh').catalogueName}`;
}

/** A demonstration does not speak in the name of the zone. */
function contentSource(page: PageContext): string {
  const { zone } = page.catalogue;
  return zone.profileKind === 'demonstration'
    ? page.ui.demonstration
    : page.text(zone.fullName).text;
}
