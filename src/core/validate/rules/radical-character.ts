import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{ found: string; write: string | undefined }>({
  code: 'rule/radical-character',
  rule: 'T10',
  severity: 'warning',
  title: { zh: '部首或兼容汉字', en: 'A radical or compatibility character' },
  message: ({ found, write }) => ({
    zh: `“${found}”是部首或兼容区的字，不是普通汉字；${write ? `写成“${write}”` : '重新输入这个字'}。`,
    en: `“${found}” is a radical or compatibility form, not the ordinary character. ${write ? `Write “${write}”` : 'Type the character again'}.`,
  }),
  why: {
    zh: '从PDF复制的“⼈⾼”看起来一样，却是另外的字，搜“人”找不到它。来源：Unicode 康熙部首区 U+2F00。',
    en: 'Pasted from a PDF, “⼈⾼” look right but are other characters, and a search does not find them. Source: Unicode, Kangxi Radicals, U+2F00.',
  },
  bad: 'title: ⾼端医疗器械',
  good: 'title: 高端医疗器械',
});

const RADICAL = /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;

/** T10: radicals and compatibility forms, which PDF files give when copied, are replaced by characters. */
export const radicalCharacter = fileRule(kind, ({ files }, report) => {
  for (const { path, text } of files) {
    for (const { 0: found, index } of text.matchAll(RADICAL)) {
      const span = { start: index, end: index + found.length };
      const normal = found.normalize('NFKC');
      const write = normal === found ? undefined : normal;
      const fix = write ? { fix: [{ ...span, text: write }] } : {};
      report(diagnose(kind, { file: path, span }, { found, write }, fix));
    }
  }
});
