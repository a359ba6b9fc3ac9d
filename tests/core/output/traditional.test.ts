import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toTraditional } from '../../../src/core/output/traditional.ts';
import { withCorners } from '../../../src/finder/traditional.ts';

const WORDINGS = ['hong-kong', 'taiwan', 'taiwan-words'] as const;

test('characters are those of the place, words only where that is asked for', () => {
  const text = '<p lang="zh-Hant">高新区的软件项目，着重在这里发展</p>';
  expect(toTraditional(text, 'hong-kong')).toBe(
    '<p lang="zh-Hant">高新區的軟件項目，着重在這裏發展</p>',
  );
  expect(toTraditional(text, 'taiwan')).toBe(
    '<p lang="zh-Hant">高新區的軟件項目，著重在這裡發展</p>',
  );
  expect(toTraditional(text, 'taiwan-words')).toContain('軟體');
});

test('characters with several forms follow the words they stand in', () => {
  const text = '头发、发展、皇后、以后、干净、干部、面条、方面、里程、公里';
  expect(toTraditional(text, 'hong-kong')).toBe(
    '頭髮、發展、皇后、以後、乾淨、幹部、麪條、方面、里程、公里',
  );
});

test('markup, addresses and all that is no Chinese character stays as it is', () => {
  const piece = fc.constantFrom(
    '高新区',
    '发展',
    '<a href="../x.html?q=1#y">',
    'GB/T 4754',
    '，',
    '\n',
    '&amp;',
  );
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom(...WORDINGS), (pieces, wording) => {
      const html = pieces.join('');
      const others = (one: string): string => one.replace(/\p{Script=Han}+/gu, '·');
      expect(others(toTraditional(html, wording))).toBe(others(html));
    }),
  );
});

test('what the rules for government sites fix stays as they write it', () => {
  const fixed =
    '<meta name="SiteName" content="“高新区”"><meta name="ColumnType" content="概况信息">';
  expect(toTraditional(`${fixed}<title>概况信息</title>`, 'hong-kong')).toBe(
    `${fixed}<title>概況信息</title>`,
  );
});

test('marks of where lines may end do not tear the words that OpenCC knows', () => {
  expect(toTraditional('签<wbr>约，知识<wbr>产权<wbr>质押', 'hong-kong')).toBe(
    '簽<wbr>約，知識<wbr>產權<wbr>質押',
  );
  expect(toTraditional('签<span class="kept">约19个</span>', 'hong-kong')).toBe(
    '簽<span class="kept">約19個</span>',
  );
  // Four characters for three leave no place for the marks.
  expect(toTraditional('知识<wbr>产权<wbr>质押', 'taiwan-words')).toBe('智慧財產權質押');
});

test('quotation marks are those of Hong Kong and Taiwan', () => {
  const text = '建设“一区七园”，所谓“‘二线’管住”；没有“<b>{value}</b>”';
  expect(toTraditional(text, 'hong-kong')).toBe(
    '建設「一區七園」，所謂「『二線』管住」；沒有「<b>{value}</b>」',
  );
});

test('quotation marks of English runs stay', () => {
  const english = '<span lang="en">The “<i>medicine valley</i>”</span>';
  expect(toTraditional(`${english}，即“药谷”`, 'taiwan')).toBe(`${english}，即「藥谷」`);
});

test('quotations keep their length and what they quote', () => {
  const piece = fc.constantFrom('“', '”', '‘', '’', '高新区', 'valley', '{title}', '<b>', '，');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const others = (one: string): string => one.replace(/[“”‘’「」『』]/gu, '·');
      expect(others(withCorners(text))).toBe(others(text));
    }),
  );
});
