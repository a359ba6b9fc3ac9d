import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { bandsOf, shingles, similarity, sketchOf, sketchSimilarity } from '../text/shingles.ts';
import { type Draft, gleaningRule } from './rule.ts';

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
/** Share of a sketch below which the texts are not read: one in twenty thousand so near texts has less. */
const NEAR_SKETCH = 0.73;
/** Characters below which a text says too little. */
const LEAST = 200;

type Compared = Draft<{ readonly title: string; readonly summary: string }, Readable>;

interface Readable {
  readonly body: { readonly text: string } | undefined;
}

interface Holder {
  readonly sketch: string;
  readonly file: string;
  readonly pieces: () => ReadonlySet<number>;
}

/**
 * I02: no two entries, and no two opportunities, have nearly the same text. A sketch is kept of each
 * file; only texts whose sketches are alike are read.
 */
export const nearDuplicate = gleaningRule<{ other: string; percent: number }, string>(
  kind,
  ({ drafts: { zh } }) => {
    const [draft] = [...zh.entry, ...zh.opportunity];
    const text = draft ? textOf(draft) : '';
    return text.length < LEAST ? undefined : sketchOf(text);
  },
  ({ drafts: { zh } }, gleaned, report) => {
    for (const drafts of [zh.entry, zh.opportunity]) {
      const holders = new Map<string, Holder>();
      for (const draft of drafts) {
        const sketch = gleaned(draft.record);
        if (sketch === undefined) continue;
        const { record } = draft;
        const own = {
          sketch,
          file: record.source.path,
          pieces: once(() => shingles(textOf(draft))),
        };
        const best = nearestOf(own, noteBands(own, holders));
        if (!best || best.share < NEAR) continue;
        const params = { other: best.file, percent: Math.floor(best.share * 100) };
        report(diagnose(kind, { file: own.file, span: record.locate(['title']) }, params));
      }
    }
  },
);

function textOf({ data, record }: Compared): string {
  return `${data.title}${data.summary}${record.body?.text ?? ''}`;
}

/** Notes a text under the bands that nobody holds; gives those who hold the others. */
function noteBands(own: Holder, holders: Map<string, Holder>): Set<Holder> {
  const others = new Set<Holder>();
  for (const band of bandsOf(own.sketch)) {
    const other = holders.get(band);
    if (other) others.add(other);
    else holders.set(band, own);
  }
  return others;
}

function nearestOf(
  own: Holder,
  others: ReadonlySet<Holder>,
): { file: string; share: number } | undefined {
  let best: { file: string; share: number } | undefined;
  for (const other of others) {
    if (sketchSimilarity(own.sketch, other.sketch) < NEAR_SKETCH) continue;
    const share = similarity(own.pieces(), other.pieces());
    if (share > (best?.share ?? 0)) best = { file: other.file, share };
  }
  return best;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
