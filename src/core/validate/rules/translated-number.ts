import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../parse/locate.ts';
import { untranslatedNumbers } from '../text/translated-numbers.ts';
import type { KeptRecord } from '../inspection.ts';
import { rule } from './rule.ts';

const kind = diagnosticKind<{ found: string; file: string }>({
  code: 'rule/translated-number',
  rule: 'N05',
  severity: 'error',
  title: { zh: '中英文的数字不一致', en: 'Numbers differ between Chinese and English' },
  message: ({ found, file }) => ({
    zh: `${file ? `${file} 的` : ''}中文写的是 ${found}，英文里没有这个数；核对换算（亿是 100 million，万是 ten thousand）。`,
    en: `The Chinese${file && ` of ${file}`} says ${found}, which the English does not have. Check the conversion (亿 is 100 million, 万 is ten thousand).`,
  }),
  why: {
    zh: '中英文数字不同，外国投资者读到的就是错的条件。例：244亿元是 RMB 24.4 billion，写成 2.44 billion 就少了九成。',
    en: 'Foreign investors read the wrong condition. Example: 244亿元 is RMB 24.4 billion; 2.44 billion would be a tenth of it.',
  },
  bad: 'zh: 签约244亿元；en: RMB 2.44 billion signed',
  good: 'zh: 签约244亿元；en: RMB 24.4 billion signed',
});

interface Pair {
  readonly zh: string;
  readonly en: string;
  readonly record: KeptRecord;
  /** Of the English text; `undefined` for a body. */
  readonly path: Path | undefined;
  /** The Chinese file when it is another one. */
  readonly file: string;
}

/** N05: amounts, percentages and larger numbers of the Chinese stand in the English too. */
export const translatedNumber = rule(kind, ({ drafts: { zh, en }, records }, report) => {
  const compare = ({ zh: chinese, en: english, record, path, file }: Pair): void => {
    for (const found of untranslatedNumbers(chinese, english)) {
      const text = record.body?.text ?? '';
      const body = (record.body?.offset ?? 0) + text.length - text.trimStart().length;
      const span = path ? record.locate(path) : { start: body, end: body + 1 };
      report(diagnose(kind, { file: record.source.path, span }, { found, file }));
    }
  };
  for (const kindOf of ['entry', 'opportunity', 'guide'] as const) {
    const originals = new Map<string, { title: string; summary: string; record: KeptRecord }>(
      zh[kindOf].map(({ id, data, record }) => [id, { ...data, record }]),
    );
    for (const { id, data, record } of en[kindOf]) {
      const original = originals.get(id);
      if (!original) continue;
      const file = original.record.source.path;
      for (const field of ['title', 'summary'] as const) {
        compare({ zh: original[field], en: data[field], record, path: [field], file });
      }
      const bodies = { zh: original.record.body?.text ?? '', en: record.body?.text ?? '' };
      compare({ ...bodies, record, path: undefined, file });
    }
  }
  for (const record of records) {
    if (record.address.locale === 'en') continue;
    comparePairs(record.data, [], (pair) => {
      compare({ ...pair, record, file: '' });
    });
  }
});

type Found = (pair: { zh: string; en: string; path: Path }) => void;

/** Every object of the data that holds the same prose in both languages. */
function comparePairs(value: unknown, path: Path, found: Found): void {
  if (value === null || typeof value !== 'object') return;
  const { zh, en } = value as { zh?: unknown; en?: unknown };
  if (typeof zh === 'string' && typeof en === 'string') {
    if (/\d/u.test(zh)) found({ zh, en, path: [...path, 'en'] });
    return;
  }
  for (const [key, below] of Object.entries(value)) {
    if (typeof below === 'object') {
      comparePairs(below, [...path, Array.isArray(value) ? Number(key) : key], found);
    }
  }
}
