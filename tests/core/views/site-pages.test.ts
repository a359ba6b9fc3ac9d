import { describe, expect, it } from 'vitest';
import { type Page, type PageView, sitePages } from '../../../src/core/views/site-pages.ts';
import { contactCards } from '../../../src/core/views/contact-cards.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

const catalogue = await sampleCatalogue();
const pages = sitePages(catalogue);

function pageAt(path: string, from: readonly Page[] = pages): PageView {
  const found = from.find((page) => page.path === path);
  if (!found) throw new Error(`No page ${path}`);
  return found.view;
}

/** Every relative link that a view holds, wherever it stands. */
function hrefsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    const inHtml = [...value.matchAll(/href="([^"]*)"/gu)].map((match) => match[1] ?? '');
    return /href$/iu.test(key) ? [value] : inHtml;
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => hrefsOf(child, name));
}

describe('sitePages', () => {
  it('gives every page in both languages, each once', () => {
    const paths = pages.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const chinese = paths.filter((path) => !path.startsWith('en/'));
    expect(paths.filter((path) => path.startsWith('en/'))).toEqual(
      chinese.map((path) => `en/${path}`),
    );
    expect(chinese).toContain('sectors/health/biologicals.html');
  });

  it('leaves out a language that the zone does not publish in', async () => {
    const zone = (await sampleCatalogue()).zone;
    const one = { ...catalogue, zone: { ...zone, languages: ['zh' as const] } };
    expect(sitePages(one).some(({ path }) => path.startsWith('en/'))).toBe(false);
  });

  it('links only to pages that there are, by relative addresses', () => {
    const paths = new Set([...pages, ...contactCards(catalogue)].map(({ path }) => path));
    for (const { path, view } of pages) {
      for (const href of hrefsOf(view)) {
        if (/^(?:https?|mailto|tel):/u.test(href) || href.startsWith('#')) continue;
        expect(href, path).not.toMatch(/^\//u);
        const target = new URL(href, `https://site.invalid/${path}`).pathname.slice(1);
        if (/^(?:download\/|manifest\.json)/u.test(target)) continue;
        expect(paths, `${href} on ${path}`).toContain(target);
      }
    }
  });

  it('gives views that survive JSON unchanged', () => {
    for (const { view } of pages) {
      expect(JSON.parse(JSON.stringify(view)), view.frame.path).toEqual(view);
    }
  });

  it('depends on nothing but the catalogue', async () => {
    expect(JSON.stringify(sitePages(await sampleCatalogue()))).toBe(JSON.stringify(pages));
  });
});

describe('the frame of a page', () => {
  it('links each page with its twin', () => {
    for (const { path, view } of pages) {
      const twin = new URL(
        view.frame.twins[0]?.href ?? '',
        `https://site.invalid/${path}`,
      ).pathname.slice(1);
      expect(twin).toBe(path.startsWith('en/') ? path.slice(3) : `en/${path}`);
    }
  });

  it('has absolute addresses only when the site has a base', () => {
    const base = 'https://portal.example.gov.cn/zone/';
    expect(pageAt('index.html').frame.canonical).toBeUndefined();
    expect(pageAt('index.html').frame.alternates).toEqual([]);
    const { frame } = pageAt('en/entries/vaccines.html', sitePages(catalogue, { base }));
    expect(frame.canonical).toBe(`${base}en/entries/vaccines.html`);
    expect(frame.alternates).toEqual([
      { lang: 'zh-Hans', href: `${base}entries/vaccines.html` },
      { lang: 'en', href: `${base}en/entries/vaccines.html` },
      { lang: 'x-default', href: `${base}entries/vaccines.html` },
    ]);
    expect(frame.permanent).toBe(frame.canonical);
  });

  it('dates an entry by its own file, in the words of the government rules', () => {
    const { frame } = pageAt('entries/vaccines.html');
    const meta = Object.fromEntries(frame.meta.map(({ name, content }) => [name, content]));
    expect(meta).toMatchObject({
      ArticleTitle: '人用疫苗研发及生产',
      PubDate: '2026-11-02 09:00',
      ContentSource: '演示网站',
      Keywords: '疫苗',
    });
    expect(frame.published?.text).toBe(meta['PubDate']);
  });

  it('says on every page of a demonstration that it is one', () => {
    for (const { view } of pages) expect(view.frame.demonstration).toBeDefined();
  });

  it('names a column by its type', () => {
    const columns = new Map(
      pages.map(({ path, view }) => [
        path,
        view.frame.meta.find(({ name }) => name === 'ColumnType')?.content,
      ]),
    );
    expect(columns.get('index.html')).toBe('首页');
    expect(columns.get('policies/index.html')).toBe('政策文件');
    expect(columns.get('entries/vaccines.html')).toBeUndefined();
  });
});

describe('golden views', () => {
  it.each([
    ['entries/vaccines.html', 'entry.zh'],
    ['en/entries/vaccines.html', 'entry.en'],
    ['index.html', 'home.zh'],
    ['en/policies/tax-15.html', 'policy.en'],
    ['en/opportunities/vaccine-line.html', 'opportunity.en'],
    ['guides/how-to-read.html', 'guide.zh'],
  ])('%s', async (path, name) => {
    await expect(`${JSON.stringify(pageAt(path), null, 2)}\n`).toMatchFileSnapshot(
      `../../golden/views/${name}.json`,
    );
  });
});
