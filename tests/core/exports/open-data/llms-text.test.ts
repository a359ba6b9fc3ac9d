import { describe, expect, it } from 'vitest';
import { llmsText } from '../../../../src/core/exports/open-data/llms-text.ts';
import { openDataFiles } from '../../../../src/core/exports/open-data/open-data-files.ts';
import { robotsText } from '../../../../src/core/exports/open-data/robots.ts';
import { sitePages } from '../../../../src/core/views/site-pages.ts';
import { realCatalogue } from '../../../helpers/real-catalogue.ts';

const BASE = 'https://www.example.gov.cn/mulu/';
const catalogue = await realCatalogue();

function addresses(text: string): string[] {
  return [...text.matchAll(/\]\(([^)]*)\)/gu)].map(([, address = '']) => address);
}

describe('llms.txt', () => {
  it('says what the site is in both languages, and that it is a demonstration', () => {
    const text = llmsText(catalogue, undefined);
    expect(text).toMatch(/^# 海口国家高新区产业发展指导目录\n\n> /u);
    expect(text).toContain('# Haikou National High-tech Zone Industrial Development');
    expect(text).toContain(catalogue.zone.demonstrationNotice?.zh);
    expect(text).toContain('sample: true');
  });

  it.each([undefined, BASE])('leads only to files that there are, with base %s', async (base) => {
    const files = await openDataFiles(catalogue, { base });
    const pages = sitePages(catalogue, { base });
    const there = new Set([...files, ...pages].map(({ path }) => path).concat('manifest.json'));
    const found = addresses(llmsText(catalogue, base));
    expect(found.length).toBeGreaterThan(30);
    for (const address of found) {
      expect(there).toContain(base === undefined ? address : address.slice(BASE.length));
    }
  });
});

describe('robots.txt', () => {
  it('lets everything be read and names the sitemap where the site has an address', () => {
    expect(robotsText(undefined)).toBe('User-agent: *\nAllow: /\n');
    expect(robotsText(BASE)).toContain(`\nSitemap: ${BASE}sitemap.xml\n`);
  });
});
