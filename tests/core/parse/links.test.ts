import { describe, expect, test } from 'vitest';
import { isSafeLink, recordLink } from '../../../src/core/parse/links.ts';

describe('isSafeLink', () => {
  test.each([
    'https://www.gov.cn/zhengce/',
    'http://www.hinews.cn/a?b=c#d',
    'https://例子.中国/页',
    'mailto:invest@example.com',
    'tel:+86-898-00000000',
    'entry:cell-and-gene-therapy',
    'policy:cit-15',
    'target:chain-leader',
  ])('accepts %s', (url) => {
    expect(isSafeLink(url)).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'blob:https://x.cn/1',
    '//evil.cn/x',
    '\\\\evil.cn\\x',
    'https:/\\evil.cn',
    'https://user:pass@evil.cn/',
    'https://user@evil.cn/',
    'https://localhost/',
    'https://',
    'https://x y.cn/',
    'https://x.cn/\u202Egpj.exe',
    '/entries/x.html',
    '../x.html',
    'x.html',
    '#top',
    '',
    'mailto:',
    'mailto:a@b.cn?bcc=c@d.cn',
    'tel:call-me',
    'entry:',
    'entry:Vaccines',
    'entry:../x',
    'constructor:x',
    '__proto__:x',
    'toString:x',
  ])('refuses %j', (url) => {
    expect(isSafeLink(url)).toBe(false);
  });
});

describe('recordLink', () => {
  test('takes a link to a record apart', () => {
    expect(recordLink('policy:cit-15')).toEqual({ scheme: 'policy', id: 'cit-15' });
  });

  test.each(['https://x.cn', 'policy', 'policy:', 'polizy:x', 'policy:a:b'])(
    '%s is none',
    (url) => {
      expect(recordLink(url)).toBeUndefined();
    },
  );
});
