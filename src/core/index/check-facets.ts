import { diagnose, type Report } from '../diagnostics/diagnostic.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { sparseFacet } from '../validate/catalogue-findings.ts';
import { entryFacets } from './documents.ts';
import { facetCoverage, LEAST_COVERAGE } from './facets.ts';

/** With fewer entries a share says nothing. */
const LEAST_ENTRIES = 10;
const ZONE_FILE = 'zone.yaml';

/** S03: reports the facets that the finder does not offer because too few entries have a value. */
export function checkFacets(catalogue: Catalogue, report: Report): void {
  const entries = catalogue.entries.length;
  if (entries < LEAST_ENTRIES) return;
  const filed = catalogue.entries.map(
    (entry) => ({ kind: 'entry', facets: entryFacets(catalogue, entry) }) as const,
  );
  for (const { label, share, of } of facetCoverage(filed)) {
    // What an opportunity must have, its schema asks for.
    if (of !== 'entry' || share >= LEAST_COVERAGE) continue;
    const filled = Math.round(share * entries);
    const place = { file: ZONE_FILE, span: { start: 0, end: 0 } };
    report(diagnose(sparseFacet, place, { facet: label, filled, entries }));
  }
}
