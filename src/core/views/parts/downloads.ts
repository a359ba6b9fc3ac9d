import type { Locale } from '../../read/source-file.ts';
import type { Catalogue } from '../../model/catalogue.ts';

/** What the site offers for download. A build says which of them it makes. */
export type DownloadId = 'bundle' | 'book-zh' | 'book-en';

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
