import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { rule } from './rule.ts';

const kind = diagnosticKind<{ found: string; use: string | undefined; why: string }>({
  code: 'rule/wrong-wording',
  rule: 'P06',
  severity: 'error',
  title: { zh: '不应使用的表述', en: 'A wording that must not be used' },
  message: ({ found, use, why }) => ({
    zh: `“${found}”是 wording.yaml 列出的不应使用的表述${use ? `；写成“${use}”` : '；删去或改写'}（${why}）。`,
    en: `“${found}” is listed in wording.yaml as not to be used. ${use ? `Write “${use}”` : 'Take it out or reword'} (${why}).`,
  }),
  why: {
    zh: '严重表述错误是政府网站检查的单项否决项。来源：国办秘函〔2019〕19号。词表由园区自己维护，软件不附带。',
    en: 'A serious wrong wording fails a site outright in inspections (State Council General Office letter (2019) No. 19). The zone keeps the list; none comes with the software.',
  },
  bad: 'summary: 老名称开发区的企业（wording.yaml 里 avoid: 老名称开发区）',
  good: 'summary: 新名称开发区的企业',
});

/** P06: nothing in `wording.yaml` stands in any file; without that file there is nothing to look for. */
export const wrongWording = rule(kind, ({ drafts: { zh }, files }, report) => {
  const listed = zh.wording.flatMap(({ data }) => data.words);
  if (listed.length === 0) return;
  const byText = new Map(listed.map((word) => [word.avoid, word]));
  const longest = [...byText.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(
    longest.map((text) => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')).join('|'),
    'gu',
  );
  for (const { path, text, address } of files) {
    if (address.kind === 'wording' || address.kind === 'allowances') continue;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const { use, reason = '' } = byText.get(found) ?? {};
      const place = { file: path, span: { start: index, end: index + found.length } };
      report(diagnose(kind, place, { found, use, why: reason }));
    }
  }
});
