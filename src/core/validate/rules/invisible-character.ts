import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { fileRule } from './rule.ts';

type Sort = 'hidden' | 'direction' | 'garbled';

const NAMES: Readonly<Record<Sort, { zh: string; en: string }>> = {
  hidden: { zh: '看不见的字符', en: 'an invisible character' },
  direction: { zh: '改变文字方向的字符', en: 'a character that turns the direction of text' },
  garbled: { zh: '乱码或自造字', en: 'a garbled or private character' },
};

const kind = diagnosticKind<{ point: string; sort: Sort }>({
  code: 'rule/invisible-character',
  rule: 'T10',
  severity: 'error',
  title: { zh: '看不见的字符或乱码', en: 'An invisible or garbled character' },
  message: ({ point, sort }) => ({
    zh: `这里有${NAMES[sort].zh} ${point}；${sort === 'garbled' ? '对照原文重新输入这个字' : '删去它，多半是从网页或PDF带来的'}。`,
    en: `Here is ${NAMES[sort].en}, ${point}. ${sort === 'garbled' ? 'Type the character again from the original' : 'Delete it; it usually comes with text copied from a web page or PDF'}.`,
  }),
  why: {
    zh: '看不见的字符使检索和比对失败；改变方向的字符能让页面显示的内容与实际不同（CVE-2021-42574）。',
    en: 'Hidden characters break search and comparison; direction marks can make a page show something else than it says (CVE-2021-42574).',
  },
  bad: 'title: 疫苗<U+200B>研发',
  good: 'title: 疫苗研发',
});

/** One class for all that has no business in a catalogue, also in keys and comments. */
const SUSPECT =
  /[\u0080-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFD\uE000-\uF8FF\u{E0000}-\u{E007F}\u{F0000}-\u{10FFFD}]/gu;
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const GARBLED = /[\uFFFC\uFFFD\uE000-\uF8FF\u{F0000}-\u{10FFFD}\u0080-\u009F]/u;

/** T10: nothing invisible, garbled or private stands anywhere in a file. */
export const invisibleCharacter = fileRule(kind, ({ files }, report) => {
  for (const { path, text } of files) {
    for (const { 0: found, index } of text.matchAll(SUSPECT)) {
      // The mark at the very beginning has a finding of its own.
      if (index === 0 && found === '\uFEFF') continue;
      const span = { start: index, end: index + found.length };
      const sort = GARBLED.test(found) ? 'garbled' : DIRECTION.test(found) ? 'direction' : 'hidden';
      const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const fix = sort === 'garbled' ? {} : { fix: [{ ...span, text: '' }] };
      report(diagnose(kind, { file: path, span }, { point: `U+${code}`, sort }, fix));
    }
  }
});
