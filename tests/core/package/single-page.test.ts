import { expect, test } from 'vitest';
import { toSinglePage } from '../../../src/core/package/single-page.ts';

const PAGE =
  '<meta http-equiv="Content-Security-Policy" content="x"><link rel="icon" href="assets/i.svg"><link rel="stylesheet" href="assets/site.css"><script src="assets/site.js" defer></script><a href="entries/a.html">甲</a><a href="#b">乙</a><a href="mailto:a@example.com">丙</a>';

test('a page carries its styles by their sum and needs no other file', () => {
  const page = toSinglePage(PAGE, { css: 'a{color:red}', path: 'sheets.html' });
  expect(page).toContain("style-src 'sha256-");
  expect(page).toContain('<style>a{color:red}</style>');
  expect(page).not.toMatch(/assets|script src/u);
  expect(page).toContain('<a>甲</a><a href="#b">乙</a><a href="mailto:a@example.com">丙</a>');
});

test('its links lead to the public site where that is known', () => {
  const base = 'https://www.example.gov.cn/mulu/';
  expect(toSinglePage('<a href="../x.html">x</a>', { css: '', path: 'en/sheets.html', base })).toBe(
    '<a href="https://www.example.gov.cn/mulu/x.html">x</a>',
  );
});
