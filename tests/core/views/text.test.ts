import { describe, expect, it } from 'vitest';
import { chineseText, toDate, toText } from '../../../src/core/views/parts/text.ts';

describe('toText', () => {
  it('states the language only where it is not the page’s', () => {
    expect(toText({ zh: '亩', en: 'mu' }, 'en')).toEqual({ text: 'mu' });
    expect(toText({ zh: '亩' }, 'en')).toEqual({ text: '亩', lang: 'zh-Hans' });
    expect(toText({ zh: '亩' }, 'zh')).toEqual({ text: '亩' });
  });
});

describe('chineseText', () => {
  it('marks Chinese on an English page and leaves the rest', () => {
    expect(chineseText('财税〔2020〕31号', 'en').lang).toBe('zh-Hans');
    expect(chineseText('GB/T 4754', 'en').lang).toBeUndefined();
  });
});

describe('toDate', () => {
  it.each([
    ['2026-11-02', 'zh', '2026年11月2日'],
    ['2026-11-02', 'en', '2 November 2026'],
    ['2026-11-02 09:00', 'en', '2026-11-02 09:00'],
  ] as const)('%s in %s', (iso, locale, text) => {
    expect(toDate(iso, locale)).toEqual({ iso, text });
  });
});
