import { describe, expect, it } from 'vitest';
import { checkOutput, type CheckOptions } from '../../../src/core/output/check-output.ts';
import type { OutputFolder } from '../../../src/core/output/output-folder.ts';

function outputOf(files: Readonly<Record<string, string>>): OutputFolder {
  const text = new TextEncoder();
  return {
    paths: Object.keys(files).sort(),
    read: (path) => text.encode(files[path] ?? ''),
  };
}

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;

function page(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="zh-Hans"><head>${POLICY}<title>目录</title>${head}</head><body><h1>目录</h1>${body}</body></html>`;
}

/** The faults of one page beside a sound site. */
function faultsOf(html: string, options: CheckOptions = {}): string[] {
  const files = {
    'sectors/x.html': html,
    'index.html': page('<a href="sectors/x.html">x</a><p id="法律">…</p>'),
    'entries/index.html': page(''),
    'assets/site.css': 'body { background: url("bg.png") }',
    'assets/site.js': '',
    'assets/logo.png': '',
  };
  const faults = checkOutput(outputOf(files), options);
  return faults.map(({ path, code, detail }) =>
    path === 'sectors/x.html' ? `${code} ${detail}` : `${path} ${code}`,
  );
}

describe('checkOutput', () => {
  it('finds nothing in a sound page', () => {
    const body = `
      <a href="../index.html#法律">法律</a> <a href="../entries/index.html?q=1#top">条目</a>
      <a href="https://www.gov.cn/">原文</a> <a href="tel:0898">电话</a> <a href="#here">这里</a>
      <p id="here"><img src="../assets/logo.png" alt=""> <img src="data:image/png;base64,AA" alt="x"></p>
      <svg><title>图</title></svg>`;
    const head = `<link rel="stylesheet" href="../assets/site.css"><script src="../assets/site.js" defer></script>
      <link rel="canonical" href="https://example.com/sectors/x.html">
      <script type="application/ld+json">{}</script>`;
    expect(faultsOf(page(body, head))).toEqual([]);
  });

  it.each([
    ['<a href="/index.html">x</a>', 'absolute-link <a href="/index.html">'],
    ['<a href="//example.com/">x</a>', 'absolute-link <a href="//example.com/">'],
    ['<a href="../../x.html">x</a>', 'absolute-link <a href="../../x.html">'],
    ['<a href="javascript:x()">x</a>', 'absolute-link <a href="javascript:x()">'],
    ['<form action="/search"></form>', 'absolute-link <form action="/search">'],
    ['<a href="../Index.html">x</a>', 'dead-link <a href="../Index.html">'],
    ['<a href="y.html">x</a>', 'dead-link <a href="y.html">'],
    ['<img src="../assets/no.png" alt="">', 'dead-link <img src="../assets/no.png">'],
    [
      '<img srcset="../assets/logo.png 1x, ../assets/no.png 2x" alt="">',
      'dead-link <img srcset="../assets/no.png">',
    ],
    ['<a href="../index.html#法规">x</a>', 'dead-anchor <a href="../index.html#法规">'],
    ['<a href="#nowhere">x</a>', 'dead-anchor <a href="#nowhere">'],
    ['<a href="../entries/">x</a>', 'folder-link <a href="../entries/">'],
    ['<a href="../entries">x</a>', 'folder-link <a href="../entries">'],
    ['<a href="..">x</a>', 'folder-link <a href="..">'],
    [
      '<script src="https://cdn.example.com/x.js"></script>',
      'outside-resource <script src="https://cdn.example.com/x.js">',
    ],
    [
      '<img src="http://example.com/x.png" alt="">',
      'outside-resource <img src="http://example.com/x.png">',
    ],
    [
      '<iframe src="https://example.com/"></iframe>',
      'outside-resource <iframe src="https://example.com/">',
    ],
    [
      '<script type="module" src="../assets/site.js"></script>',
      'module-script <script ../assets/site.js>',
    ],
    ['<script>let x = 1;</script>', 'inline-script <script>'],
    ['<p onclick="x()"></p>', 'inline-script <p onclick>'],
    ['<style>p { color: red }</style>', 'inline-style <style>'],
    ['<p style="color: red"></p>', 'inline-style <p style>'],
    ['<astro-island></astro-island>', 'island <astro-island>'],
    ['<p data-astro-cid-x1></p>', 'island <p data-astro-cid-x1>'],
    ['<script src="../assets/site.js" crossorigin></script>', 'cross-origin <script crossorigin>'],
    [
      '<script src="../assets/site.js" integrity="sha256-x"></script>',
      'cross-origin <script integrity>',
    ],
    ['<img src="../assets/logo.png">', 'missing-alt <img ../assets/logo.png>'],
    ['<p id="a"></p><p id="a"></p>', 'duplicate-id a'],
    [
      '<meta http-equiv="refresh" content="5; url=../index.html">',
      'absolute-link <meta http-equiv="refresh">',
    ],
    ['<meta http-equiv="refresh" content="0; url=y.html">', 'dead-link <meta content="y.html">'],
    [
      '<meta http-equiv="refresh" content="0; url=https://example.com/">',
      'outside-resource <meta content="https://example.com/">',
    ],
  ])('refuses %s', (body, fault) => {
    expect(faultsOf(page(body))).toEqual([fault]);
  });

  it('refuses styles and preloads from elsewhere, and a base element', () => {
    const head = `<link rel="stylesheet" href="https://example.com/x.css"><base href="/">
      <link rel="modulepreload" href="../assets/site.js">`;
    expect(faultsOf(page('', head))).toEqual([
      'absolute-link <base>',
      'module-script <link ../assets/site.js>',
      'outside-resource <link href="https://example.com/x.css">',
    ]);
  });

  it('refuses a page without title, heading, language or policy', () => {
    expect(
      faultsOf('<html><head></head><body><svg><title>x</title></svg><h1> </h1></body></html>'),
    ).toEqual([
      'missing-title <title>',
      'missing-heading <h1>',
      'missing-language <html lang>',
      'missing-policy <meta http-equiv="Content-Security-Policy">',
    ]);
  });

  it('refuses a link to the public address, and knows files that come later', () => {
    const body =
      '<a href="https://example.com/mulu/x.html">x</a><a href="../download/x.zip">zip</a>';
    const options = { base: 'https://example.com/mulu/', planned: ['download/x.zip'] };
    expect(faultsOf(page(body), options)).toEqual([
      'absolute-link <a href="https://example.com/mulu/x.html">',
    ]);
  });

  it('asks every page of a bilingual site for its twin and a link to it', () => {
    const files = {
      'index.html': page('<a href="en/index.html">English</a>'),
      'en/index.html': page('<a href="../index.html">中文</a>'),
      'a.html': page('<a href="en/a.html">English</a>'),
      'en/a.html': page(''),
      'b.html': page(''),
    };
    const faults = checkOutput(outputOf(files)).map(({ path, code }) => `${path} ${code}`);
    expect(faults).toEqual(['b.html missing-twin', 'en/a.html missing-twin']);
  });

  it('looks into styles and for what the drawing left behind', () => {
    const files = {
      'index.html': page(''),
      'assets/site.css': '@import "https://example.com/x.css"; p { background: url(/bg.png) }',
      '_astro/x.css': '',
      'pagefind/wasm.en.pagefind': '',
    };
    const faults = checkOutput(outputOf(files)).map(({ path, code }) => `${path} ${code}`);
    expect(faults).toEqual([
      '_astro/x.css leftover',
      'assets/site.css outside-resource',
      'assets/site.css absolute-link',
    ]);
  });
});
