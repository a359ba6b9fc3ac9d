import { describe, expect, it } from 'vitest';
import { toScriptText } from '../../../src/core/views/parts/linked-data.ts';
import { sitePages } from '../../../src/core/views/site-pages.ts';
import { realCatalogue } from '../../helpers/real-catalogue.ts';

interface Graph {
  readonly '@context': string;
  readonly '@graph': readonly { readonly '@type': string; readonly [key: string]: unknown }[];
}

const catalogue = await realCatalogue();
const BASE = 'https://www.example.gov.cn/mulu/';

function graphs(base?: string): Map<string, Graph> {
  return new Map(
    sitePages(catalogue, { base }).flatMap(({ path, view }) => {
      const { structured } = view.frame;
      return structured === undefined ? [] : [[path, JSON.parse(structured) as Graph] as const];
    }),
  );
}

describe('what pages tell machines', () => {
  it('is on every page but that of errors, small, and of schema.org', () => {
    const pages = sitePages(catalogue, { base: BASE });
    const bare = pages
      .filter(({ view }) => view.frame.structured === undefined)
      .map(({ path }) => path);
    expect(bare).toEqual(['404.html', 'en/404.html', 'zh-hant/404.html']);
    for (const [path, graph] of graphs(BASE)) {
      expect([path, graph['@context']]).toEqual([path, 'https://schema.org']);
      const last = graph['@graph'].at(-1)?.['@type'];
      if (!path.endsWith('index.html') || path.includes('entries/'))
        expect([path, last]).toEqual([path, 'BreadcrumbList']);
    }
    const largest = Math.max(...pages.map(({ view }) => view.frame.structured?.length ?? 0));
    expect(largest).toBeLessThan(3000);
  });

  it('names an entry by its printed number in the set of the edition', () => {
    const [term] = graphs(BASE).get('en/entries/vaccines.html')?.['@graph'] ?? [];
    expect(term).toMatchObject({
      '@type': 'DefinedTerm',
      termCode: 'M-05',
      inLanguage: 'en',
      url: `${BASE}en/entries/vaccines.html`,
      inDefinedTermSet: { '@type': 'DefinedTermSet', url: `${BASE}en/entries/index.html` },
    });
  });

  it('has no address in full where none is known', () => {
    for (const [path, graph] of graphs()) {
      const text = JSON.stringify(graph)
        .replaceAll('https://schema.org', '')
        .replaceAll(catalogue.zone.home ?? '\0', '');
      expect([path, /https?:\/\//u.exec(text)?.[0]]).toEqual([path, undefined]);
    }
  });

  it('tells the data files on the page of downloads', () => {
    const [data] = graphs(BASE).get('downloads.html')?.['@graph'] ?? [];
    expect(data?.['@type']).toBe('Dataset');
    expect(JSON.stringify(data)).toContain(`"contentUrl":"${BASE}data/catalogue.json"`);
  });

  it('gives out no telephone that was made up', () => {
    const [office] = graphs(BASE).get('contact.html')?.['@graph'] ?? [];
    expect(office?.['@type']).toBe('GovernmentOrganization');
    const made = catalogue.zone.desks.filter(({ sample }) => sample).map(({ phone }) => phone);
    for (const phone of made) expect(JSON.stringify(office)).not.toContain(phone);
  });

  it('cannot end the element that it stands in', () => {
    const text = toScriptText({ a: '</script><!-- \u2028&' });
    expect(text).not.toMatch(/[<>&\u2028]/u);
    expect(JSON.parse(text)).toEqual({ a: '</script><!-- \u2028&' });
  });
});
