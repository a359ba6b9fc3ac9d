import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { bandsOf, shingles, similarity } from '../text/shingles.ts';
import { rule } from './rule.ts';

const kind = diagnosticKind<{ other: string; percent: number }>({
  code: 'rule/near-duplicate',
  rule: 'I02',
  severity: 'warning',
  title: { zh: '内容几乎相同的条目', en: 'Entries that say nearly the same' },
  message: ({ other, percent }) => ({
    zh: `与 ${other} 有 ${percent}% 的文字相同；合并成一条，或写清两者的区别。`,
    en: `${percent}% of the text is that of ${other}. Merge them, or say how they differ.`,
  }),
  why: {
    zh: '复制一条再改，常有没改完的地方；重复的条目也让投资者不知道看哪一条。一份官方目录里就有完全重复的一条。',
    en: 'A copied entry is often changed only in part, and of two the reader does not know which counts. An official catalogue had an exact duplicate.',
  },
  bad: '（复制 vaccines.md 为 new-vaccines.md，只改了标题）',
  good: '（new-vaccines.md 写自己的内容）',
});

/** Share of common pieces from which two texts are told as nearly the same. */
const NEAR = 0.9;
/** Characters below which a text says too little. */
const LEAST = 200;

/** I02: no two entries, and no two opportunities, have nearly the same text; found by hashing, in linear time. */
export const nearDuplicate = rule(kind, ({ drafts: { zh } }, report) => {
  for (const drafts of [zh.entry, zh.opportunity]) {
    const buckets = new Map<string, { pieces: ReadonlySet<number>; file: string }>();
    for (const { data, record } of drafts) {
      const text = `${data.title}${data.summary}${record.body?.text ?? ''}`;
      if (text.length < LEAST) continue;
      const pieces = shingles(text);
      const file = record.source.path;
      const keys = bandsOf(pieces);
      const others = new Set(keys.flatMap((key) => buckets.get(key) ?? []));
      const own = { pieces, file };
      keys.filter((key) => !buckets.has(key)).forEach((key) => buckets.set(key, own));
      const best = [...others]
        .map((other) => ({ other, share: similarity(pieces, other.pieces) }))
        .reduce((a, b) => (b.share > a.share ? b : a), { other: { file: '' }, share: 0 });
      if (best.share < NEAR) continue;
      const params = { other: best.other.file, percent: Math.floor(best.share * 100) };
      report(diagnose(kind, { file, span: record.locate(['title']) }, params));
    }
  }
});
