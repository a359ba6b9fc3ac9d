import { describe, expect, it } from 'vitest';
import { resolveReference } from '../../../src/core/output/resolve-reference.ts';

describe('resolveReference', () => {
  it.each([
    ['index.html', 'entries/index.html', 'entries/index.html', ''],
    ['en/entries/x.html', '../../entries/x.html', 'entries/x.html', ''],
    ['en/entries/x.html', './y.html?q=1#法', 'en/entries/y.html', '法'],
    ['a/b.html', '#%E6%B3%95', 'a/b.html', '法'],
    ['a/b.html', '', 'a/b.html', ''],
    ['a/b.html', '%E7%9B%AE.html', 'a/目.html', ''],
    ['a/b.html', '%zz.html', 'a/%zz.html', ''],
    ['a/b.html', '..', '/', ''],
    ['a/b.html', '../c/', 'c/', ''],
  ])('from %s to %j leads to %s', (from, address, path, anchor) => {
    expect(resolveReference(from, address)).toEqual({ kind: 'inside', path, anchor });
  });

  it.each([
    ['/entries/x.html', 'absolute'],
    ['//host/x', 'absolute'],
    ['\\\\host\\x', 'absolute'],
    ['../../x.html', 'absolute'],
    ['https://www.gov.cn/', 'outside'],
    ['HTTP://www.gov.cn/', 'outside'],
    ['mailto:a@example.com', 'contact'],
    ['tel:+8689800000000', 'contact'],
    ['data:image/png;base64,AA', 'data'],
    ['javascript:alert(1)', 'unsafe'],
    ['file:///etc/passwd', 'unsafe'],
  ])('%s is %s', (address, kind) => {
    expect(resolveReference('a/b.html', address)).toEqual({ kind });
  });
});
