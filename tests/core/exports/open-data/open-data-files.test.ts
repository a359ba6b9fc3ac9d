import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { catalogueJson } from '../../../../src/core/exports/open-data/catalogue-json.ts';
import {
  catalogueDataSchema,
  catalogueJsonSchema,
} from '../../../../src/core/exports/open-data/catalogue-schema.ts';
import { openDataFiles } from '../../../../src/core/exports/open-data/open-data-files.ts';
import { fromCsv } from '../../../../src/core/tables/sheet/csv.ts';
import { readWorkbook } from '../../../../src/core/tables/sheet/workbook.ts';
import { realCatalogue } from '../../../helpers/real-catalogue.ts';
import { sampleCatalogue } from '../../views/sample-catalogue.ts';
import { OFFICE_CATALOGUE } from '../../../helpers/office-desk.ts';
import { compileCatalogue } from '../../../../src/core/pipeline.ts';
import { memoryFolder } from '../../../helpers/memory-folder.ts';

const BASE = 'https://www.example.gov.cn/mulu/';
const catalogue = await realCatalogue();
const text = new TextDecoder();

async function filesOf(base?: string): Promise<Map<string, Uint8Array>> {
  const files = await openDataFiles(catalogue, { base });
  return new Map(files.map(({ path, bytes }) => [path, bytes]));
}

describe('the open data', () => {
  it('are the same twice', async () => {
    expect(await filesOf(BASE)).toEqual(await filesOf(BASE));
  });

  it('hold the files that a site offers', async () => {
    const own = [
      'data/catalogue.json',
      'data/catalogue.schema.json',
      'data/catalogue.xlsx',
      'data/datapackage.json',
      'data/entries.csv',
      'data/entries.en.csv',
      'llms.txt',
      'robots.txt',
    ];
    expect([...(await filesOf()).keys()].sort()).toEqual(own);
    expect([...(await filesOf(BASE)).keys()].sort()).toEqual(
      [...own, 'en/feed.xml', 'feed.xml', 'sitemap.xml'].sort(),
    );
  });

  it('have no table for a language that the site has not', async () => {
    const files = await openDataFiles({
      ...catalogue,
      zone: { ...catalogue.zone, languages: ['zh'] },
    });
    expect(files.map(({ path }) => path)).not.toContain('data/entries.en.csv');
  });
});

describe('data/catalogue.json', () => {
  const validate = new Ajv2020({ strict: true, validateFormats: false, allErrors: true }).compile(
    JSON.parse(catalogueJsonSchema()) as object,
  );

  it.each([
    ['the real catalogue', () => Promise.resolve(catalogue)],
    ['a catalogue without English', () => sampleCatalogue()],
    [
      'a catalogue with every field',
      async () => {
        const folder = memoryFolder(OFFICE_CATALOGUE);
        return (await compileCatalogue({ folder, today: '2026-11-24' })).catalogue ?? catalogue;
      },
    ],
  ])('fits the JSON Schema that is published beside it: %s', async (_name, make) => {
    const data = JSON.parse(catalogueJson(await make())) as unknown;
    expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(catalogueDataSchema.safeParse(data).error?.issues ?? []).toEqual([]);
  });

  it('is refused by the schema when a field is wrong or unknown', () => {
    const data = JSON.parse(catalogueJson(catalogue)) as { entries: Record<string, unknown>[] };
    expect(validate({ ...data, entries: [{ ...data.entries[0], number: 'one' }] })).toBe(false);
    expect(validate({ ...data, extra: 1 })).toBe(false);
  });

  it('has every entry, one a line, and nothing that is for staff only', async () => {
    const json = catalogueJson(catalogue);
    expect(json.split('\n').filter((line) => line.startsWith('{"id":"vaccines"'))).toHaveLength(1);
    const folder = memoryFolder(OFFICE_CATALOGUE);
    const office = (await compileCatalogue({ folder, today: '2026-11-24' })).catalogue;
    const files = office ? await openDataFiles(office) : [];
    expect(files.length).toBeGreaterThan(0);
    for (const { path, bytes } of files.filter(({ path: name }) => !name.endsWith('.xlsx'))) {
      expect([path, text.decode(bytes).includes('只给工作人员看')]).toEqual([path, false]);
    }
  });
});

describe('the tables', () => {
  it('are UTF-8 with a byte order mark and CRLF, codes with their zeros', async () => {
    const files = await filesOf();
    for (const path of ['data/entries.csv', 'data/entries.en.csv']) {
      const bytes = files.get(path) ?? new Uint8Array();
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const rows = fromCsv(text.decode(bytes));
      expect(rows).toHaveLength(catalogue.entries.length + 1);
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });

  it('are described column by column in both languages, with sizes and sums', async () => {
    const files = await filesOf();
    const description = JSON.parse(text.decode(files.get('data/datapackage.json'))) as {
      resources: {
        path: string;
        bytes: number;
        hash: string;
        schema?: { fields: { name: string; title: string; description: string }[] };
      }[];
    };
    for (const { path, bytes, hash, schema } of description.resources) {
      const file = files.get(`data/${path}`) ?? new Uint8Array();
      expect([path, bytes]).toEqual([path, file.length]);
      expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
      if (!schema) continue;
      expect(schema.fields.map(({ name }) => name)).toEqual(fromCsv(text.decode(file))[0]);
      for (const field of schema.fields)
        expect(field.description).toMatch(/\p{Script=Han}.* \| [“\w]/su);
    }
  });

  it('are in the workbook as well, with a frozen header, lists and comments', async () => {
    const bytes = (await filesOf()).get('data/catalogue.xlsx') ?? new Uint8Array();
    const [entries, about, codes] = await readWorkbook(bytes);
    expect([entries?.name, about?.name, codes?.name]).toEqual(['条目', '说明', '代码表']);
    expect(entries?.rows).toHaveLength(catalogue.entries.length + 1);
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = unzipSync(bytes);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toMatch(/<dataValidation[^>]*type="list"/u);
    expect(sheet).not.toContain('<f>');
    expect(Object.keys(parts).some((name) => /comments/u.test(name))).toBe(true);
  });
});

describe('the feed and the sitemap', () => {
  it('tell the newest first, in Beijing time and full addresses', async () => {
    const feed = text.decode((await filesOf(BASE)).get('en/feed.xml'));
    const updated = [...feed.matchAll(/<updated>([^<]*)<\/updated>/gu)].map(
      ([, time = '']) => time,
    );
    expect(updated.length).toBeGreaterThan(2);
    for (const time of updated) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00\+08:00$/u);
    expect(updated.slice(1)).toEqual(updated.slice(1).toSorted().reverse());
    expect(updated[0]).toBe(updated[1]);
    const links = [...feed.matchAll(/href="([^"]*)"/gu)].map(([, href = '']) => href);
    for (const href of links) expect(href.startsWith(BASE)).toBe(true);
    const ids = [...feed.matchAll(/<id>([^<]*)<\/id>/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('list each page once with its twin, and not the page of errors', async () => {
    const map = text.decode((await filesOf(BASE)).get('sitemap.xml'));
    const pages = [...map.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, page = '']) => page);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toContain(`${BASE}entries/vaccines.html`);
    expect(pages).toContain(`${BASE}en/entries/vaccines.html`);
    expect(map).not.toContain('404.html');
    expect(map).toContain(`hreflang="en" href="${BASE}en/entries/vaccines.html"`);
  });
});
