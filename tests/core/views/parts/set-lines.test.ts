import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepTogether, toRuns } from '../../../../src/core/views/parts/set-lines.zh.ts';

const shown = (text: string): string =>
  toRuns(text)
    .map((run) => (run.kept ? `[${run.text}]` : run.text))
    .join('');

test('numbers keep their sign and their unit', () => {
  expect(shown('强度≥ 500 万元/亩，税收1,000万元/亩·年，减按15%征收')).toBe(
    '强度[≥ 500 万元/亩]，税收[1,000万元/亩·年]，减按[15%]征收',
  );
  expect(shown('第12项，2024年版，至2027年12月31日，满183天')).toBe(
    '[第12项]，[2024年版]，[至2027年][12月31日]，[满183天]',
  );
  expect(shown('about RMB 24.4 billion, item 7 of 31 December 2027, 15 mu')).toBe(
    'about [RMB 24.4 billion], [item 7] of [31 December] 2027, [15 mu]',
  );
});

test('standards and hours stand on one line', () => {
  expect(shown('按GB/T 4754—2017分类')).toBe('按[GB/T 4754—2017]分类');
  expect(shown('Activities (GB/T 4754-2017, with Amendment 1)')).toBe(
    'Activities ([GB/T 4754-2017], with Amendment 1)',
  );
  expect(shown('8.30 to 12.00 and 14.30 to 17.30')).toBe('[8.30 to 12.00] and [14.30 to 17.30]');
  expect(shown('工作日8:30至12:00，14:30至17:30')).toBe('工作日[8:30至12:00]，[14:30至17:30]');
});

test('a word that ends in a sign keeps it', () => {
  expect(shown('签约19个项目，约19个')).toBe('签约[19个]项目，[约19个]');
});

test('numbers without a unit are left alone', () => {
  for (const text of ['from 2026-2027', 'F-07 QFLP', '0898-00000000', 'Global 500 companies']) {
    expect(shown(text)).toBe(text);
  }
});

test('runs are the text, piece by piece', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[第约≥满 0-9,.–%年月日万元亩/a-z<>&-]*$/u), (text) => {
      expect(
        toRuns(text)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('markup stays as it is', () => {
  expect(keepTogether('<p title="见15年 &gt; 3条"><a href="x-15年.html">第3条</a>起15%</p>')).toBe(
    '<p title="见15年 &gt; 3条"><a href="x-15年.html"><span class="kept">第3条</span></a>起<span class="kept">15%</span></p>',
  );
});
