import type { Locale } from '../read/source-file.ts';
import type { Issue } from './manifest.ts';

/** File name of the printed book in one language; the site offers it below `download/`. */
export function bookName({ zone, edition }: Issue, locale: Locale): string {
  return `${zone}-${edition}-${locale}.pdf`;
}
