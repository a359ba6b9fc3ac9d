import { beforeAll, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostics/diagnostic.ts';
import { checkFacets } from '../../../src/core/index/check-facets.ts';
import type { Catalogue } from '../../../src/core/model/catalogue.ts';
import { realCatalogue } from '../../helpers/real-catalogue.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await realCatalogue();
});

function findings(entries: Catalogue['entries']): Diagnostic[] {
  const found: Diagnostic[] = [];
  checkFacets({ ...catalogue, entries }, (one) => found.push(one));
  return found;
}

test('a facet filled for fewer than 60 % of the entries is reported', () => {
  const all = catalogue.entries.length;
  const few = Math.floor(all * 0.59);
  const found = findings(
    catalogue.entries.map((entry, at) => (at < few ? entry : { ...entry, incentives: [] })),
  );
  expect(found.map(({ code, severity, file }) => [code, severity, file])).toEqual([
    ['rule/sparse-facet', 'warning', 'zone.yaml'],
  ]);
  expect(found[0]?.message.zh).toContain('可申请的政策');
});

test('well-filled facets and small catalogues are not', () => {
  expect(findings(catalogue.entries)).toEqual([]);
  expect(findings(catalogue.entries.slice(0, 9).map((one) => ({ ...one, targets: [] })))).toEqual(
    [],
  );
});
