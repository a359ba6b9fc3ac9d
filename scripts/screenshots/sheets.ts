import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Change, differenceFile } from './compare-sets.ts';
import type { Shot } from './take-set.ts';

/** All pictures of a set, a row a page. */
export function writeContactSheet(out: string, shots: readonly Shot[]): void {
  const pages = [...new Set(shots.map(({ page }) => page))];
  const rows = pages.map((page) => {
    const own = shots.filter((shot) => shot.page === page);
    return row(
      page,
      own.map(({ look, file }) => ({ caption: look, file })),
    );
  });
  writeFileSync(join(out, 'index.html'), sheet('Screenshots', rows));
}

/** What differs from an earlier set: before, after, difference. */
export function writeChanges(out: string, before: string, changes: readonly Change[]): void {
  const earlier = relative(out, before);
  const rows = changes.map(({ file, kind, share }) =>
    row(`${file} · ${(share * 100).toFixed(2)} %`, [
      ...(kind === 'changed' ? [{ caption: 'before', file: `${earlier}/${file}` }] : []),
      { caption: 'after', file },
      ...(kind === 'changed' ? [{ caption: 'difference', file: differenceFile(file) }] : []),
    ]),
  );
  writeFileSync(join(out, 'changes.html'), sheet('Changes', rows));
}

function row(title: string, pictures: readonly { caption: string; file: string }[]): string {
  const cells = pictures.map(
    ({ caption, file }) =>
      `<figure><a href="${escaped(encodeURI(file))}"><img src="${escaped(encodeURI(file))}" alt="" loading="lazy"></a><figcaption>${escaped(caption)}</figcaption></figure>`,
  );
  return `<section><h2>${escaped(title)}</h2><div>${cells.join('')}</div></section>`;
}

function sheet(title: string, rows: readonly string[]): string {
  const style =
    'body{font:14px/1.4 system-ui;margin:16px;background:#eef1f2;color:#192326}h2{font-size:15px}div{display:flex;gap:12px;align-items:start}figure{margin:0;flex:1;max-width:420px}a{display:block;max-height:560px;overflow:auto;background:#fff;border:1px solid #b5c0c3}img{display:block;width:100%}';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${style}</style><h1>${title}: ${rows.length}</h1>${rows.join('')}</html>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
