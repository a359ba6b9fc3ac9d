import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toDocx } from '../../../../src/core/exports/docx/catalogue-docx.ts';
import { realCatalogue } from '../../../helpers/real-catalogue.ts';

const catalogue = await realCatalogue();

function partOf(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

describe('the catalogue as a document', () => {
  it('has the same bytes twice, dated like the edition', async () => {
    const [first, second] = [await toDocx(catalogue, 'zh'), await toDocx(catalogue, 'zh')];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(partOf(first, 'docProps/core.xml')).toContain(`>${catalogue.edition.issued}T00:00:00Z<`);
  });

  it.each(['zh', 'en'] as const)('holds title, contents and every entry in %s', async (locale) => {
    const xml = partOf(await toDocx(catalogue, locale), 'word/document.xml');
    const words = xml
      .replace(/<[^>]*>/gu, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'");
    for (const { title } of catalogue.entries) expect(words).toContain(title[locale]);
    for (const { name } of catalogue.sectors) expect(words).toContain(name[locale]);
    const marks = [...xml.matchAll(/<w:bookmarkStart[^>]*w:name="([^"]*)"/gu)].map(
      ([, name]) => name,
    );
    const pages = [...xml.matchAll(/PAGEREF ([\w-]+)/gu)].map(([, name]) => name);
    expect(pages).toEqual(marks);
    expect(marks).toHaveLength(catalogue.sectors.length + 2);
  });

  it('names the typefaces of official documents, and what may stand in for them', async () => {
    const bytes = await toDocx(catalogue, 'zh');
    expect(partOf(bytes, 'word/document.xml')).toContain('w:eastAsia="仿宋"');
    const fonts = partOf(bytes, 'word/fontTable.xml');
    expect(fonts).toContain('<w:font w:name="仿宋"><w:altName w:val="FangSong');
    expect(fonts).toMatch(/<\/w:fonts>$/u);
  });

  it('says of every example that it is one', async () => {
    const xml = partOf(await toDocx(catalogue, 'zh'), 'word/document.xml');
    const sampled = catalogue.entries.filter(({ thresholds }) =>
      thresholds.some(({ sample }) => sample),
    );
    const marks = xml.split('（均为示例）').length - 1 + xml.split('（示例）').length - 1;
    expect(marks).toBeGreaterThanOrEqual(sampled.length);
  });
});
