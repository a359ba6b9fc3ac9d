import type { Catalogue } from '../../model/catalogue.ts';
import { LOCALES } from '../../read/source-file.ts';
import { codecContext } from '../../tables/cells.ts';
import { recordOf } from '../../tables/records.ts';
import { toCsv } from '../../tables/sheet/csv.ts';
import { entrySheets, entryTable } from '../../tables/sheet/entry-sheets.ts';
import { toWorkbook } from '../../tables/sheet/workbook.ts';
import { DATA_PATHS } from '../../views/parts/downloads.ts';
import { catalogueJson } from './catalogue-json.ts';
import { catalogueJsonSchema } from './catalogue-schema.ts';
import { type DataFile, dataPackage } from './data-package.ts';
import { changeNews } from './change-news.ts';
import { entryNews } from './entry-news.ts';
import { atomFeed, feedPath } from './feed.ts';
import { llmsText } from './llms-text.ts';
import { robotsText } from './robots.ts';
import { sitemaps } from './sitemap.ts';

export interface OpenDataOptions {
  /** Address at which the site is published: without it there is no feed and no sitemap. */
  readonly base?: string | undefined;
}

/** The catalogue as data for other programs, once a build: the same bytes for the same catalogue. */
export async function openDataFiles(
  catalogue: Catalogue,
  { base }: OpenDataOptions = {},
): Promise<DataFile[]> {
  const records = catalogue.entries.map(recordOf);
  const locales = LOCALES.filter((locale) => catalogue.zone.languages.includes(locale));
  const [main = 'zh'] = locales;
  const tables = locales.map((locale) => {
    const context = codecContext(catalogue, locale);
    const { columns, rows } = entryTable(records, context, true);
    return { locale, context, columns, file: encode(DATA_PATHS.csv[locale], toCsv(rows)) };
  });
  const workbook = await toWorkbook(
    entrySheets(catalogue, records, { locale: main, open: true }),
    catalogue.edition.title[main],
  );
  const others = [
    { path: DATA_PATHS.xlsx, bytes: workbook },
    encode(DATA_PATHS.json, catalogueJson(catalogue)),
    encode(DATA_PATHS.schema, catalogueJsonSchema()),
  ];
  const [first] = tables;
  const description = dataPackage({
    ...{ catalogue, tables, others, base },
    columns: first?.columns ?? [],
    choices: (first?.context ?? codecContext(catalogue, main)).choices,
  });
  return [
    ...tables.map(({ file }) => file),
    ...others,
    encode(DATA_PATHS.package, description),
    encode('llms.txt', llmsText(catalogue, base)),
    encode('robots.txt', robotsText(base)),
    ...(base === undefined ? [] : published(catalogue, base)),
  ];
}

/** What needs to know where the site is. */
function published(catalogue: Catalogue, base: string): DataFile[] {
  const locales = LOCALES.filter((locale) => catalogue.zone.languages.includes(locale));
  const news = [...entryNews(catalogue), ...changeNews(catalogue)];
  return [
    ...locales.map((locale) =>
      encode(feedPath(locale), atomFeed(catalogue, news, { base, locale })),
    ),
    ...sitemaps(catalogue, base).map(({ path, text }) => encode(path, text)),
  ];
}

function encode(path: string, text: string): DataFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
