import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../core/model/catalogue.ts';
import { bookName } from '../../core/package/book-name.ts';
import { LOCALES, type Locale } from '../../core/read/source-file.ts';
import { type BookView, bookView } from '../../core/views/book/book.ts';

/** Sets one book as PDF; tests pass their own. */
export type RenderBook = (view: BookView) => Promise<Uint8Array>;

export interface BookJob {
  readonly catalogue: Catalogue;
  readonly base: string | undefined;
  /** Absolute path of the folder for the files; made when missing. */
  readonly folder: string;
  /** The languages wanted; those that the catalogue does not have are left out. */
  readonly locales?: readonly Locale[];
  readonly render?: RenderBook;
}

export interface WrittenBook {
  readonly locale: Locale;
  readonly name: string;
  readonly bytes: number;
}

/** Writes the book in each language of the catalogue; a file is replaced only by a whole one. */
export async function writeBooks(job: BookJob): Promise<WrittenBook[]> {
  const { catalogue, base, folder, locales = LOCALES } = job;
  const render = job.render ?? (await import('../../book/render-book.ts')).renderBook;
  const issue = { zone: catalogue.zone.id, edition: catalogue.edition.id };
  const written: WrittenBook[] = [];
  for (const locale of locales.filter((one) => catalogue.zone.languages.includes(one))) {
    const pdf = await render(bookView(catalogue, { locale, base }));
    const name = bookName(issue, locale);
    mkdirSync(folder, { recursive: true });
    const scratch = join(folder, `.${name}.new`);
    writeFileSync(scratch, pdf);
    renameSync(scratch, join(folder, name));
    written.push({ locale, name, bytes: pdf.length });
  }
  return written;
}
