import { nearest } from '../../core/diagnostics/nearest.ts';
import { searchData } from '../../core/index/search-data.ts';
import type { Catalogue } from '../../core/model/catalogue.ts';
import { decodeIds } from '../../finder/postings.ts';
import { type Arguments, UsageError } from '../command.ts';
import { chosenFacets } from '../facet-option.ts';

/** Ids of the entries that the arguments choose, each once: in the order given, or in printed order. */
export function selectEntries(catalogue: Catalogue, { values }: Arguments): string[] {
  const given = ['entries', 'facet', 'list'].filter((name) => values.has(name));
  if (given.length !== 1) throw new UsageError(({ pack }) => pack.oneSelection);
  const facets = values.get('facet');
  const ids =
    facets === undefined
      ? named(catalogue, values.get('entries') ?? entriesOfLink(values.get('list') ?? ''))
      : filtered(catalogue, facets);
  if (ids.length === 0) throw new UsageError(({ pack }) => pack.nothing);
  return ids;
}

/** The list that a link of the site's shortlist carries: `…?entries=a,b,c`, or the query alone. */
function entriesOfLink(link: string): string {
  const [, query = link] = /^[^?]*\?([^#]*)/u.exec(link.trim()) ?? [];
  const entries = new URLSearchParams(query).get('entries');
  if (entries === null) throw new UsageError(({ pack }) => pack.badList(link));
  return entries;
}

function named(catalogue: Catalogue, list: string): string[] {
  const typed = [...new Set(list.split(/[,，、\s]+/u).filter((one) => one !== ''))];
  const byNumber = new Map(
    catalogue.entries.map(({ id, sector, number }) => [
      `${catalogue.byId.sector.get(sector)?.code ?? ''}-${String(number).padStart(2, '0')}`,
      id,
    ]),
  );
  const known = typed.map((one) => ({
    typed: one,
    id: catalogue.byId.entry.has(one) ? one : byNumber.get(one.toUpperCase()),
  }));
  const unknown = known.filter(({ id }) => id === undefined);
  if (unknown.length > 0) {
    const ids = catalogue.entries.map(({ id }) => id);
    const rows = unknown.map((one) => ({ id: one.typed, near: nearest(one.typed, ids) }));
    throw new UsageError(({ pack }) => pack.unknownEntries(rows));
  }
  return [...new Set(known.flatMap(({ id }) => id ?? []))];
}

/** Entries with the chosen values: any of one facet, and every facet. */
function filtered(catalogue: Catalogue, given: string): string[] {
  const { filings, facets } = searchData(catalogue);
  let at = new Set(filings.keys());
  for (const [name, values] of chosenFacets(given, facets)) {
    const facet = facets.find(({ id }) => id === name);
    const having = (facet?.values ?? [])
      .filter(({ id }) => values.has(id))
      .flatMap(({ docs }) => [...decodeIds(docs)]);
    at = at.intersection(new Set(having));
  }
  return filings.flatMap(({ kind, id }, index) => (kind === 'entry' && at.has(index) ? [id] : []));
}
