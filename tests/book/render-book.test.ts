import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderBook } from '../../src/book/render-book.ts';
import { setInWasm } from '../../src/book/wasm-engine.ts';
import { bookView } from '../../src/core/views/book/book.ts';
import { sampleCatalogue } from '../core/views/sample-catalogue.ts';
import { BASE as FILES } from '../helpers/fixture-cases.ts';

/** Marks that mean something to the typesetter, or to Markdown, in a title and in a body. */
const NASTY = '#panic("x") $a_b$ @ref <label> //no /*no*/ \\u{41} ~ -- =x';
const ENTRY = (FILES['entries/health/vaccines.md'] ?? '')
  .replace('summary: 面向重大疾病的疫苗研发和生产。', `summary: '${NASTY}'`)
  .concat(
    '\n\n## 表格与列表\n\n| 甲 | 乙 |\n|---|---|\n| #eval("1") | 一 |\n\n- **粗体** `代码`\n',
  );

async function view(locale: 'zh' | 'en') {
  const catalogue = await sampleCatalogue({ 'entries/health/vaccines.md': ENTRY });
  return bookView(catalogue, { locale, base: 'https://example.org/mulu/' });
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function sum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const books: Record<string, Uint8Array> = {};
beforeAll(async () => {
  books['zh'] = await renderBook(await view('zh'));
  books['en'] = await renderBook(await view('en'));
}, 60_000);

async function open(locale: string) {
  // The reader takes the bytes over.
  return getDocument({ data: new Uint8Array(books[locale] ?? []), verbosity: 0 }).promise;
}

async function textOf(locale: string): Promise<string> {
  const document = await open(locale);
  const words: string[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const page = await document.getPage(at);
    const { items } = (await page.getTextContent()) as { items: { str?: string }[] };
    words.push(...items.map(({ str = '' }) => str));
  }
  return words.join('').replace(/\s+/gu, '');
}

describe('renderBook', { timeout: 60_000 }, () => {
  it('gives text that can be read back, in both languages', async () => {
    const zh = await textOf('zh');
    expect(zh).toContain('人用疫苗研发及生产');
    expect(zh).toContain('Vaccinesforhumanuse');
    expect(await textOf('en')).toContain('Vaccinesforhumanuse');
  });

  it('reads no text of the catalogue as markup', async () => {
    const zh = await textOf('zh');
    expect(zh).toContain(NASTY.replace(/\s/gu, ''));
    expect(zh).toContain('#eval("1")');
  });

  it('has language, tags, outline, creation date of the issue', async () => {
    const document = await open('zh');
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Language: 'zh-CN', CreationDate: 'D:20261102000000Z' });
    expect(Buffer.from(books['zh'] ?? []).toString('latin1')).toMatch(/\/Marked true/u);
    const outline = (await document.getOutline()) as Bookmark[];
    expect(outline.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['目次', '医药健康', '国民经济行业代码索引', '联系窗口']),
    );
    const sector = outline.find(({ title }) => title.includes('医药健康'));
    expect(sector?.items[0]?.items[0]?.title).toMatch(/^M-01\s*人用疫苗研发及生产$/u);
  });

  it('embeds every font, none of the system', () => {
    for (const bytes of Object.values(books)) {
      const text = Buffer.from(bytes).toString('latin1');
      const descriptors = text.match(/\/Type\s*\/FontDescriptor[\s\S]*?endobj/gu) ?? [];
      expect(descriptors.length).toBeGreaterThan(1);
      expect(descriptors.filter((one) => !/\/FontFile[23]/u.test(one))).toEqual([]);
      const names = (text.match(/\/FontName\s*\/\S+/gu) ?? []).map((name) => name.split('+')[1]);
      expect(names.filter((name) => !/^(?:NotoSansSC|SourceSans3)-/u.test(name ?? ''))).toEqual([]);
    }
  });

  it('gives the same bytes again, in another time zone and language of the machine', async () => {
    const script = `
      import { createHash } from 'node:crypto';
      import { readFileSync } from 'node:fs';
      import { renderBook } from './src/book/render-book.ts';
      const view = JSON.parse(readFileSync(0, 'utf8'));
      const bytes = await renderBook(view);
      process.stdout.write(createHash('sha256').update(bytes).digest('hex'));`;
    const input = await view('zh');
    const again = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      env: { ...process.env, TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
      input: JSON.stringify(input),
      encoding: 'utf8',
    });
    expect(again).toBe(sum(books['zh'] ?? new Uint8Array()));
  });

  it('gives the same bytes without the native build', async () => {
    const bytes = await renderBook(await view('en'), setInWasm);
    expect(sum(bytes)).toBe(sum(books['en'] ?? new Uint8Array()));
  });
});
