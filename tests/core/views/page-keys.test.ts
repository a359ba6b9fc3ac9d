import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Catalogue, Entry } from '../../../src/core/model/catalogue.ts';
import { withLookups, withoutLookups } from '../../../src/core/model/to-catalogue.ts';
import { pageKeys } from '../../../src/core/views/page-keys.ts';
import { planPages } from '../../../src/core/views/site-pages.ts';
import { realCatalogue } from '../../helpers/real-catalogue.ts';

let catalogue: Catalogue;
let before: Pages;
beforeAll(async () => {
  catalogue = await realCatalogue();
  before = pagesOf(catalogue);
}, 60_000);

type Pages = ReadonlyMap<string, { readonly key: string; readonly view: () => string }>;

/** All pages with their keys and what they show. */
function pagesOf(one: Catalogue, base?: string): Pages {
  const keyOf = pageKeys(one, { base });
  return new Map(
    planPages(one, { base }).map(({ path, view }) => [
      path,
      { key: keyOf(path), view: once(() => JSON.stringify(view())) },
    ]),
  );
}

/** Views are drawn where they are compared, and those of the last build once for all. */
function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}

function withEntries(change: (entries: readonly Entry[]) => readonly Entry[]): Catalogue {
  const records = withoutLookups(catalogue);
  return withLookups({ ...records, entries: change(records.entries) });
}

/** How many of the pages that both have are known again; fails where one of them looks different. */
function knownAgain(after: Pages): number {
  let known = 0;
  const different: string[] = [];
  for (const [path, page] of after) {
    const last = before.get(path);
    if (last?.key !== page.key) continue;
    known += 1;
    if (page.view() !== last.view()) different.push(path);
  }
  expect(different).toEqual([]);
  return known;
}

const edits: readonly ((entry: Entry, other: Entry) => Entry)[] = [
  (entry) => ({ ...entry, title: { zh: '新名称', en: 'A new name' } }),
  (entry) => ({ ...entry, summary: { ...entry.summary, en: 'Another summary.' } }),
  (entry) => ({ ...entry, class: entry.class === 'permitted' ? 'encouraged' : 'permitted' }),
  (entry) => ({ ...entry, number: entry.number + 3 }),
  (entry, other) => ({ ...entry, premises: other.premises }),
  (entry) => ({ ...entry, premises: [] }),
  (entry, other) => ({ ...entry, incentives: other.incentives, basis: other.basis }),
  (entry, other) => ({ ...entry, sector: other.sector, subsector: other.subsector }),
  (entry, other) => ({ ...entry, body: other.body, reviewed: '2027-01-01' }),
  (entry) => ({ ...entry, translation: 'stale' }),
];

test('a page with the key of the last build looks as it did, whatever was edited', () => {
  const place = fc.nat({ max: 1000 });
  fc.assert(
    fc.property(fc.constantFrom(...edits), place, place, (edit, at, from) => {
      const { entries } = catalogue;
      const edited = entries[at % entries.length];
      const other = entries[from % entries.length];
      if (!edited || !other) throw new Error('there are no entries');
      const changed = withEntries((all) =>
        all
          .map((one) => (one === edited ? edit(one, other) : one))
          .toSorted((a, b) => (a.sector === b.sector ? a.number - b.number : 0)),
      );
      knownAgain(pagesOf(changed));
    }),
    { numRuns: 40 },
  );
}, 120_000);

/** Of all pages, those that are known again after one entry was edited. */
function shareKnown(edit: (entry: Entry) => Entry): number {
  const [first] = catalogue.entries;
  const after = pagesOf(withEntries((all) => all.map((one) => (one === first ? edit(one) : one))));
  return knownAgain(after) / after.size;
}

test('an edited text changes the page of its entry and few others', () => {
  const text = { text: 'x', offset: 0, parts: [{ type: 'markdown', text: 'x' }] } as const;
  const known = shareKnown((entry) => ({ ...entry, body: { zh: text } }));
  expect(known).toBeLessThan(1);
  expect(known).toBeGreaterThan(0.9);
});

test('an edited title changes the lists, but not the pages of most entries', () => {
  const known = shareKnown((entry) => ({ ...entry, title: { zh: '新名称', en: 'New' } }));
  expect(known).toBeGreaterThan(0.1);
  expect(known).toBeLessThan(0.5);
});

test('another address, another zone or an entry less change every key', () => {
  const { zone, ...records } = withoutLookups(catalogue);
  const renamed = withLookups({ ...records, zone: { ...zone, name: { zh: '某某区', en: 'X' } } });
  expect(knownAgain(pagesOf(catalogue, 'https://example.org/'))).toBe(0);
  expect(knownAgain(pagesOf(renamed))).toBe(0);
  expect(knownAgain(pagesOf(withEntries((all) => all.slice(1))))).toBe(0);
});
