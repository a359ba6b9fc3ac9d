import type { Locale } from '../../read/source-file.ts';
import type { Catalogue } from '../../model/catalogue.ts';

/** What the site offers for download. A build says which of them it makes. */
export type DownloadId = 'bundle' | 'book-zh' | 'book-en' | DataId;

/** The open data, which every build makes. */
export type DataId = 'xlsx' | 'csv-zh' | 'csv-en' | 'json' | 'schema' | 'package';

/** Where the open data lie, from the root of the output. */
export const DATA_PATHS = {
  xlsx: 'data/catalogue.xlsx',
  csv: { zh: 'data/entries.csv', en: 'data/entries.en.csv' },
  json: 'data/catalogue.json',
  schema: 'data/catalogue.schema.json',
  package: 'data/datapackage.json',
} as const;

const DATA: readonly Download[] = [
  { id: 'xlsx', path: DATA_PATHS.xlsx, format: 'XLSX' },
  { id: 'csv-zh', path: DATA_PATHS.csv.zh, format: 'CSV', locale: 'zh' },
  { id: 'csv-en', path: DATA_PATHS.csv.en, format: 'CSV', locale: 'en' },
  { id: 'json', path: DATA_PATHS.json, format: 'JSON' },
  { id: 'schema', path: DATA_PATHS.schema, format: 'JSON Schema' },
  { id: 'package', path: DATA_PATHS.package, format: 'Data Package' },
];

/** The open data of a site in its languages. */
export function dataFilesOf({ zone }: Catalogue): Download[] {
  return DATA.filter(({ locale }) => locale === undefined || zone.languages.includes(locale));
}

export interface Download {
  readonly id: DownloadId;
  /** From the root of the output. */
  readonly path: string;
  readonly format: string;
  /** Language of what is in it, where it has one only. */
  readonly locale?: Locale;
}

/** The registry of downloads, in the order of the page. A new one is a line here and its name in `i18n/downloads.*`. */
const DOWNLOADS: readonly {
  readonly id: DownloadId;
  readonly suffix: string;
  readonly format: string;
  readonly locale?: Locale;
}[] = [
  { id: 'bundle', suffix: '.zip', format: 'ZIP' },
  { id: 'book-zh', suffix: '-zh.pdf', format: 'PDF', locale: 'zh' },
  { id: 'book-en', suffix: '-en.pdf', format: 'PDF', locale: 'en' },
];

/** The downloads that a build makes, the offline bundle always among them. */
export function downloadsOf(
  { zone, edition }: Catalogue,
  made: readonly DownloadId[] = [],
): Download[] {
  return DOWNLOADS.filter(({ id }) => id === 'bundle' || made.includes(id)).map(
    ({ suffix, ...one }) => ({ ...one, path: `download/${zone.id}-${edition.id}${suffix}` }),
  );
}
