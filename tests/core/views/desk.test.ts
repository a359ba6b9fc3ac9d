import { describe, expect, test } from 'vitest';
import { deskFiles } from '../../../src/core/index/desk-files.ts';
import { divisionPages, lookUpView } from '../../../src/core/views/pages/look-up.ts';
import { entryView } from '../../../src/core/views/pages/entry.ts';
import {
  conditionsPages,
  MOST_ROWS,
  selfCheckView,
} from '../../../src/core/views/pages/self-check.ts';
import { realCatalogue } from '../../helpers/real-catalogue.ts';

const catalogue = await realCatalogue();
const zh = { catalogue, locale: 'zh' } as const;
const en = { catalogue, locale: 'en' } as const;

describe('the law of an entry', () => {
  const entry = catalogue.byId.entry.get('cdmo-services');
  const view = entry && entryView(en, entry);

  test('shows each investor what was compared, and how much of the list', () => {
    expect(view?.conflicts.domestic.map(({ result }) => result)).toEqual(['near', 'near']);
    expect(view?.conflicts.foreign).toHaveLength(4);
    expect(view?.conflicts.domestic[0]?.items[0]?.text).toBe('Restricted, Pharmaceuticals, item 2');
    expect(view?.conflicts.domestic[0]?.scope).toBe(
      'compared with the 20 items gathered, of 231 in the list',
    );
  });

  test('sets the conditions of the tax rate beside the class, each with its instrument', () => {
    expect(view?.promise?.map(({ by }) => by)).toEqual([
      'cit-15',
      'cit-15',
      'cit-15-extension-2025',
    ]);
  });

  test('promises nothing for an entry that is not encouraged', () => {
    const closed = catalogue.byId.entry.get('mercury-thermometers-and-sphygmomanometers');
    expect(closed && entryView(zh, closed).promise).toBeUndefined();
  });

  test('was compared with both lists for every entry', () => {
    for (const { id, conflicts } of catalogue.entries) {
      const lists = (conflicts ?? []).flatMap(({ list }) => list ?? []);
      expect(lists, id).toEqual(['限制类', '淘汰类']);
    }
  });
});

describe('the self-check', () => {
  test('has every entry with its conditions in one table', () => {
    const { table, subsectors } = selfCheckView(en);
    expect(table?.rows).toHaveLength(catalogue.entries.length);
    expect(subsectors).toEqual([]);
    expect(conditionsPages(catalogue)).toEqual([]);
    const row = table?.rows.find(({ entry }) => entry.href.includes('cdmo-services'));
    expect(row?.cells[0]?.value?.text).toBe('≥\u00A0RMB\u00A0150\u00A0million');
  });

  test('says that the rate is an example', () => {
    expect(selfCheckView(zh).defaults.rateNote).toContain('示例');
    expect(selfCheckView(en).defaults).toMatchObject({ money: 'mcny', area: 'ha', rate: 7 });
  });

  test('of a large catalogue has a page a subsector, with every entry on one', () => {
    const entries = Array.from({ length: 6 }, () => catalogue.entries).flat();
    const group = (key: 'subsector') =>
      new Map(
        [...new Set(entries.map((entry) => entry[key]))].map((id) => [
          id,
          entries.filter((entry) => entry[key] === id),
        ]),
      );
    const entriesBy = { ...catalogue.entriesBy, subsector: group('subsector') };
    const large = { catalogue: { ...catalogue, entries, entriesBy }, locale: 'zh' } as const;
    expect(entries.length).toBeGreaterThan(MOST_ROWS);
    const { table, subsectors } = selfCheckView(large);
    expect(table).toBeUndefined();
    const pages = conditionsPages(large.catalogue).map(([, view]) => view(large));
    expect(pages).toHaveLength(subsectors.length);
    expect(pages.reduce((sum, page) => sum + page.table.rows.length, 0)).toBe(entries.length);
  });
});

describe('entries by industry code', () => {
  test('each division has a page, and each entry stands under every code of its own', () => {
    const divisions = lookUpView(zh).sections.flatMap((section) => section.divisions);
    const pages = divisionPages(catalogue).map(([, view]) => view(zh));
    expect(pages.map(({ frame }) => frame.path)).toEqual(
      divisions.map(({ code }) => `look-up/${code}.html`),
    );
    const placed = pages.flatMap(({ codes }) => codes.flatMap(({ entries }) => entries));
    const codes = catalogue.entries.flatMap(({ industry }) => industry);
    expect(placed).toHaveLength(codes.length);
  });
});

test('the files of the desk are the same each time, and scripts', () => {
  const files = deskFiles(catalogue);
  expect(deskFiles(catalogue)).toEqual(files);
  expect(files.map(({ path }) => path)).toEqual(['finder/conditions.js', 'finder/industries.js']);
  for (const { text } of files) expect(text).toMatch(/^__mulu\("[a-z]+",\{.*\}\);\n$/su);
});
