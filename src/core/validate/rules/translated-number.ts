import { diagnose, diagnosticKind, type Span } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../parse/locate.ts';
import {
  type Amount,
  chineseAmounts,
  englishNumbers,
  missingAmounts,
} from '../text/translated-numbers.ts';
import type { KeptRecord } from '../inspection.ts';
import { type FileContext, gleaningRule, type Rule } from './rule.ts';

interface Params {
  readonly found: string;
  /** The Chinese file when it is another one. */
  readonly file: string;
}

const kind = diagnosticKind<Params>({
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

/** What the texts of a file say in numbers: amounts of a Chinese one, numbers of an English one. */
interface Gleaned {
  readonly title: readonly (Amount | number)[];
  readonly summary: readonly (Amount | number)[];
  readonly body: readonly (Amount | number)[];
}

/** N05: amounts, percentages and larger numbers of the Chinese stand in the English too. */
export const translatedNumber: Rule<Params> = {
  ...gleaningRule<Params, Gleaned>(kind, glean, ({ drafts: { zh, en } }, gleaned, report) => {
    const kinds = ['entry', 'opportunity', 'guide'] as const;
    const originals = new Map<string, KeptRecord>(
      kinds.flatMap((kindOf) =>
        zh[kindOf].map(({ id, record }) => [`${kindOf} ${id}`, record] as const),
      ),
    );
    for (const { id, record } of kinds.flatMap((kindOf) => en[kindOf])) {
      const original = originals.get(`${record.address.kind} ${id}`);
      const chinese = original && gleaned(original);
      if (!chinese) continue;
      for (const [field, found] of missingIn(chinese, gleaned(record))) {
        const span = field === 'body' ? bodyStart(record) : record.locate([field]);
        const place = { file: record.source.path, span };
        report(diagnose(kind, place, { found, file: original.source.path }));
      }
    }
  }),
  checkFile: ({ records }, report) => {
    for (const record of records) {
      if (record.address.locale === 'en') continue;
      comparePairs(record.data, [], ({ zh, en, path }) => {
        for (const found of missingAmounts(chineseAmounts(zh), englishNumbers(en))) {
          const place = { file: record.source.path, span: record.locate(path) };
          report(diagnose(kind, place, { found, file: '' }));
        }
      });
    }
  },
};

type Field = keyof Gleaned;

/** The amounts of a Chinese file that the English one lacks, by the field in which they stand. */
function missingIn(chinese: Gleaned, english: Gleaned | undefined): [Field, string][] {
  return (['title', 'summary', 'body'] as const).flatMap((field) => {
    const numbers = (english?.[field] ?? []) as readonly number[];
    return missingAmounts(chinese[field] as readonly Amount[], numbers).map(
      (found): [Field, string] => [field, found],
    );
  });
}

/** `undefined` for a file without any number. */
function glean({ drafts: { zh, en } }: FileContext): Gleaned | undefined {
  const [chinese] = [...zh.entry, ...zh.opportunity, ...zh.guide];
  const [english] = [...en.entry, ...en.opportunity, ...en.guide];
  const draft = chinese ?? english;
  if (!draft) return undefined;
  const read = chinese ? chineseAmounts : englishNumbers;
  const { data, record } = draft;
  const numbers = {
    title: read(data.title),
    summary: read(data.summary),
    body: read(record.body?.text ?? ''),
  };
  return Object.values(numbers).some(({ length }) => length > 0) ? numbers : undefined;
}

function bodyStart({ body }: KeptRecord): Span {
  const text = body?.text ?? '';
  const start = (body?.offset ?? 0) + text.length - text.trimStart().length;
  return { start, end: start + 1 };
}

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
