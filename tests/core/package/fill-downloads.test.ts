import { expect, test } from 'vitest';
import { fillDownloads } from '../../../src/core/package/fill-downloads.ts';

test('names become links, sizes and sums are told, and what is unknown stays as drawn', () => {
  const facts = new Map([['download/a.zip', { size: 3_260_000, sha256: 'ab12' }]]);
  const page =
    '<span data-download="download/a.zip">a.zip</span><span data-download-size="download/a.zip">见在线网站</span><span class="address" data-download-sum="download/a.zip">见</span><span data-download="download/b.zip">b.zip</span>';
  expect(fillDownloads(page, '../', facts)).toBe(
    '<a href="../download/a.zip" download>a.zip</a>3.3\u00A0MB<code class="address">ab12</code><span data-download="download/b.zip">b.zip</span>',
  );
});
