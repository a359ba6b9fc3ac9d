import { describe, expect, it } from 'vitest';
import { cacheClassOf, contentTypeOf } from '../../../src/core/package/content-type.ts';

describe('contentTypeOf', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['assets/site.js', 'text/javascript; charset=utf-8'],
    ['assets/favicon.svg', 'image/svg+xml; charset=utf-8'],
    ['download/x.zip', 'application/zip'],
    ['download/SHA256SUMS', 'text/plain; charset=utf-8'],
    ['media/A.JPG', 'image/jpeg'],
    ['pagefind/wasm.en.pagefind', 'application/octet-stream'],
    ['constructor', 'application/octet-stream'],
    ['x.constructor', 'application/octet-stream'],
  ])('of %s is %s', (path, type) => {
    expect(contentTypeOf(path)).toBe(type);
  });
});

describe('cacheClassOf', () => {
  it.each([
    ['pagefind/index/zh-hans_ab12.pf_index', 'immutable'],
    ['pagefind/pagefind.en_ab12.pf_meta', 'immutable'],
    ['pagefind/pagefind-entry.json', 'revalidate'],
    ['pagefind/wasm.en.pagefind', 'revalidate'],
    ['assets/site.css', 'revalidate'],
  ])('of %s is %s', (path, cache) => {
    expect(cacheClassOf(path)).toBe(cache);
  });
});
