import { beforeAll, expect, test } from 'vitest';
import { type SearchDocument, searchDocuments } from '../../../src/core/index/documents.ts';
import { buildFacets, facetCoverage } from '../../../src/core/index/facets.ts';
import type { Catalogue } from '../../../src/core/model/catalogue.ts';
import { decodeIds } from '../../../src/finder/postings.ts';
import { realCatalogue } from '../../helpers/real-catalogue.ts';

let catalogue: Catalogue;
let documents: SearchDocument[];
beforeAll(async () => {
  catalogue = await realCatalogue();
  documents = searchDocuments(catalogue);
});

test('every record is there once, entries first and in printed order', () => {
  const { entries, opportunities, premises, policies } = catalogue;
  expect(documents.map(({ kind, id }) => `${kind}:${id}`)).toEqual([
    ...entries.map(({ id }) => `entry:${id}`),
    ...opportunities.map(({ id }) => `opportunity:${id}`),
    ...premises.map(({ id }) => `premises:${id}`),
    ...policies.map(({ id }) => `policy:${id}`),
  ]);
});

test('codes bear the letter of their own section', () => {
  const codes = documents.flatMap(({ first }) => first.filter((text) => /^\d{3,4} /u.test(text)));
  const letters = new Set(codes.map((text) => text.split(' ')[1]?.charAt(0)));
  expect(codes.length).toBeGreaterThan(0);
  expect(letters).toContain('C');
  expect(letters).toContain('J');
});

test('a policy bears the names of the zone only where it speaks of it', () => {
  const policies = documents.filter(({ kind }) => kind === 'policy');
  const alias = catalogue.zone.aliases.zh[0] ?? '';
  for (const one of policies) {
    const speaks = [one.title, one.summary, one.body].some(({ zh }) => zh.includes(alias));
    if (speaks) expect(one.first).toContain(alias);
  }
  expect(policies.some(({ first }) => !first.includes(alias))).toBe(true);
});

test('bodies are what a reader sees', () => {
  for (const text of documents.flatMap(({ body }) => [body.zh, body.en])) {
    expect(text).not.toMatch(/\]\(|\*\*|^#|\n\n/mu);
  }
});

test('facets hold the documents that have the value, and no value without any', () => {
  for (const { id, values } of buildFacets(catalogue, documents)) {
    for (const value of values) {
      const having = documents.flatMap((one, index) =>
        (id === 'kind' ? [one.kind] : (one.facets[id] ?? [])).includes(value.id) ? [index] : [],
      );
      expect(decodeIds(value.docs), `${id}=${value.id}`).toEqual(having);
      expect(having.length).toBeGreaterThan(0);
    }
  }
});

test('a facet that few entries fill is left out', () => {
  const sparse = documents.map((one) => ({ ...one, facets: { ...one.facets, target: [] } }));
  expect(facetCoverage(sparse).find(({ id }) => id === 'target')?.share).toBe(0);
  expect(buildFacets(catalogue, sparse).map(({ id }) => id)).not.toContain('target');
  expect(buildFacets(catalogue, documents).map(({ id }) => id)).toContain('target');
});
