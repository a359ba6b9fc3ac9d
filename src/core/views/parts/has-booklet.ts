import type { Catalogue, Sector } from '../../model/catalogue.ts';

/** Entries that one booklet holds with comfort; a larger sector has its lists and the book in PDF. */
const MOST_SHEETS = 200;

/** Whether the entries of a sector fit a booklet. */
export function hasBooklet({ entriesBy }: Catalogue, sector: Sector): boolean {
  return (entriesBy.sector.get(sector.id)?.length ?? 0) <= MOST_SHEETS;
}
