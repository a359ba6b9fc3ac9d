import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeptPage, LastOutput } from '../../../src/cli/build/last-output.ts';
import { beginRelated } from '../../../src/cli/build/related.ts';
import type { Writing } from '../../../src/cli/build/write-site.ts';
import type { Threads } from '../../../src/cli/threads/threads.ts';
import { FULL_TEXT_ENTRIES } from '../../../src/core/index/full-text.ts';
import { openRelatedIndex, type RelatedIndex } from '../../../src/site/index-pages.ts';

const PATHS = ['index.html', 'entries/a.html', 'entries/b.html', 'en/index.html', 'search.html'];
const DERIVED = 'zh-hant/index.html';

let out: string;
let done: string[];
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'mulu-related-'));
  done = [];
  for (const path of [...PATHS, DERIVED]) write(path, `<main data-pagefind-body>${path}</main>`);
});
afterEach(() => {
  rmSync(out, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}

/** An index that notes what it is asked for. */
const NOTING: RelatedIndex = {
  add: ({ url, title }) => note(`add ${url} ${title}`),
  addPage: (path, html) => note(`page ${path} ${html.length}`),
  write: (folder) => {
    write('pagefind/pagefind.js', '0');
    return note(`write ${folder === out}`);
  },
  close: () => note('close'),
};

function note(text: string): Promise<void> {
  done.push(text);
  return Promise.resolve();
}

interface Given {
  readonly entries?: number;
  readonly last?: Partial<LastOutput>;
  readonly index?: () => Promise<RelatedIndex>;
}

function begin({ entries = 2, last = {}, index = () => Promise.resolve(NOTING) }: Given = {}) {
  const stage = { add: () => undefined, end: (count: number) => void done.push(`end ${count}`) };
  const writing: Pick<Writing, 'out' | 'openRelatedIndex' | 'stages'> = {
    out,
    openRelatedIndex: () => {
      done.push('open');
      return index();
    },
    stages: { begin: () => stage, times: () => [] },
  };
  const threads: Pick<Threads, 'run'> = {
    run: ((_job: string, { paths }: { paths: string[] }) =>
      Promise.resolve(paths.map((path) => ({ path })))) as never,
  };
  const known = { hasGroup: () => false, takeGroup: () => undefined, ...last };
  const catalogue = { entries: Array.from({ length: entries }, () => ({})) };
  return beginRelated({ ...writing, threads, last: known, catalogue } as never, 1, [
    ...PATHS,
    DERIVED,
  ]);
}

function page(path: string): KeptPage {
  const related =
    path === 'search.html'
      ? undefined
      : { url: path, language: 'zh-hans', title: `T ${path}`, content: '', kind: '', facets: {} };
  return { path, sha256: path, related } as unknown as KeptPage;
}

const pages = (...paths: string[]): KeptPage[] => paths.map(page);

describe('the index of related pages', () => {
  it('takes pages in the order of the plan, whatever order they are drawn in', async () => {
    const related = begin();
    related.take(pages('entries/b.html', 'en/index.html'));
    await settled();
    expect(done).toEqual(['open']);
    related.take(pages('index.html'));
    await settled();
    expect(done.slice(1)).toEqual(['page index.html 42']);
    related.take(pages('search.html', 'entries/a.html'));
    await settled();
    expect(done.slice(2)).toEqual([
      'page entries/a.html 46',
      'page entries/b.html 46',
      'page en/index.html 45',
      'write true',
    ]);
  });

  it('is written before the pages in traditional characters are there', async () => {
    const related = begin();
    related.take(pages(...PATHS));
    await settled();
    expect(done).toContain('write true');
    related.take(pages(DERIVED));
    const group = await related.finish();
    await related.close();
    expect(group.paths).toEqual(['pagefind/pagefind.js']);
    expect(done.slice(-2)).toEqual(['end 4', 'close']);
    expect(done.filter((one) => one.startsWith('write'))).toHaveLength(1);
  });

  it('takes titles and summaries of a large catalogue', async () => {
    const related = begin({ entries: FULL_TEXT_ENTRIES + 1 });
    related.take(pages(...PATHS));
    await related.finish();
    expect(done.filter((one) => one.startsWith('add'))).toEqual([
      'add index.html T index.html',
      'add entries/a.html T entries/a.html',
      'add entries/b.html T entries/b.html',
      'add en/index.html T en/index.html',
    ]);
  });

  it('is not made where the last one is of the same pages', async () => {
    const made = begin();
    made.take(pages(...PATHS));
    const { from } = await made.finish();
    done = [];
    const takeGroup = (_name: string, asked: string) => (asked === from ? [] : undefined);
    const again = begin({ last: { hasGroup: () => true, takeGroup } });
    again.take(pages(...PATHS));
    expect((await again.finish()).from).toBe(from);
    await again.close();
    expect(done).toEqual([]);
  });

  it('is made at the end where the last one is of others', async () => {
    const related = begin({ last: { hasGroup: () => true } });
    related.take(pages(...PATHS));
    await settled();
    expect(done).toEqual([]);
    await related.finish();
    expect(done[0]).toBe('open');
    expect(done).toContain('write true');
  });

  it('fails at the end with the reason why it could not begin or go on', async () => {
    const refused = begin({ index: () => Promise.reject(new Error('no Pagefind')) });
    refused.take(pages('index.html'));
    await settled();
    refused.take(pages(...PATHS));
    await expect(refused.finish()).rejects.toThrow('no Pagefind');
    await refused.close();
    const torn = begin({
      index: () => Promise.resolve({ ...NOTING, addPage: () => Promise.reject(new Error('torn')) }),
    });
    torn.take(pages('index.html'));
    await settled();
    torn.take(pages(...PATHS));
    await expect(torn.finish()).rejects.toThrow('torn');
    await torn.close();
    expect(done.at(-1)).toBe('close');
  });

  it('says so when a page of the plan never came', async () => {
    const related = begin();
    related.take(pages('index.html'));
    await expect(related.finish()).rejects.toThrow('not drawn');
    await related.close();
  });

  it('is the same bytes from Pagefind itself, however the pages come', async () => {
    for (const path of PATHS) {
      write(
        path,
        `<html lang="zh-hans"><body data-pagefind-body><h1>页${path}</h1>招商</body></html>`,
      );
    }
    const names = async (...shares: KeptPage[][]): Promise<readonly string[]> => {
      const related = begin({ index: openRelatedIndex });
      for (const share of shares) related.take(share);
      const { paths } = await related.finish();
      await related.close();
      return paths;
    };
    // The names hold the sums of the content.
    const once = await names(pages(...PATHS));
    rmSync(join(out, 'pagefind'), { recursive: true });
    const turned = await names(...PATHS.toReversed().map((path) => pages(path)));
    expect(once.length).toBeGreaterThan(3);
    expect(turned).toEqual(once);
  });
});

/** Until what was begun has gone on as far as it can. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
