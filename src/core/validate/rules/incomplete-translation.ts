import { diagnose, diagnosticKind, type Span } from '../../diagnostics/diagnostic.ts';
import type { KeptRecord } from '../inspection.ts';
import { passages } from '../text/passages.ts';
import type { Rule, RuleContext } from './rule.ts';

type Fault =
  | { readonly is: 'chinese'; readonly found: string }
  | { readonly is: 'missing'; readonly path: string }
  | {
      readonly is: 'length';
      readonly field: string;
      readonly zh: number;
      readonly en: number;
    };

const kind = diagnosticKind<{ fault: Fault }>({
  code: 'rule/incomplete-translation',
  rule: 'B02',
  severity: 'warning',
  title: { zh: '英文缺失或没有译完', en: 'The English is missing or unfinished' },
  message: ({ fault }) => {
    switch (fault.is) {
      case 'chinese':
        return {
          zh: `英文里还有中文“${fault.found}”；译成英文，或用拼音并加说明。`,
          en: `Chinese is left in the English: “${fault.found}”. Translate it.`,
        };
      case 'missing':
        return {
          zh: `还没有英文文件 ${fault.path}；译好以前，英文页面显示中文原文并注明。`,
          en: `There is no English file ${fault.path}. Until there is, the English page shows the Chinese text and says so.`,
        };
      case 'length':
        return {
          zh: `“${fault.field}”中文有 ${fault.zh} 项，英文有 ${fault.en} 项；逐项对应补齐。`,
          en: `“${fault.field}” has ${fault.zh} points in Chinese and ${fault.en} in English. Make them correspond.`,
        };
    }
  },
  why: {
    zh: '译了一半的页面比没有翻译更容易误导，少译一项条件就是少告知一项条件。',
    en: 'A half-translated page misleads more than none: a condition not translated is a condition not told.',
  },
  bad: 'summary: Vaccines and 血液制品',
  good: 'summary: Vaccines and blood products',
});

const HAN = /\p{Script=Han}[\p{Script=Han}，。；：、（）《》“”]*/u;
const PAIRED = new Set(['entry', 'opportunity', 'guide']);

/** B02: every record with prose of its own has an English file, complete and without Chinese. */
export const incompleteTranslation: Rule<{ fault: Fault }> = {
  kind,
  checkFile: ({ records }, report) => {
    for (const record of records) {
      const tell = (span: Span, fault: Fault): void => {
        report(diagnose(kind, { file: record.source.path, span }, { fault }));
      };
      for (const { text, locale, spanOf } of passages(record)) {
        const found = locale === 'en' ? HAN.exec(text) : null;
        if (!found) continue;
        const span = spanOf(found.index, found.index + found[0].length);
        tell(span, { is: 'chinese', found: found[0].slice(0, 12) });
      }
      for (const [path, zh, en] of pairedLists(record.data)) {
        if (zh === en) continue;
        const span = record.locate([...path, 'en'], 'key');
        tell(span, { is: 'length', field: path.join('.'), zh, en });
      }
    }
  },
  check: (context, report) => {
    const tell: Tell = (record, span, fault) => {
      report(diagnose(kind, { file: record.source.path, span }, { fault }));
    };
    const languages = context.drafts.zh.zone[0]?.data.languages ?? ['en'];
    for (const record of languages.includes('en') ? context.records : []) {
      if (!lacksEnglish(record, context)) continue;
      const path = record.source.path.replace(/\.(\w+)$/u, '.en.$1');
      const untitled = record.data['title'] === undefined;
      const span = untitled ? { start: 0, end: 3 } : record.locate(['title'], 'key');
      tell(record, span, { is: 'missing', path });
    }
    compareOpportunities(context, tell);
  },
};

type Tell = (record: KeptRecord, span: Span, fault: Fault) => void;

function lacksEnglish({ address, body }: KeptRecord, { hasFile }: RuleContext): boolean {
  if (address.locale !== 'zh' || hasFile(address.kind, address.id, 'en')) return false;
  if (PAIRED.has(address.kind)) return true;
  return body !== undefined && body.text.trim() !== '';
}

/** Objects whose `zh` and `en` are both lists, with the two lengths. */
function pairedLists(data: unknown): [path: (string | number)[], zh: number, en: number][] {
  const found: [(string | number)[], number, number][] = [];
  const enter = (value: unknown, path: (string | number)[]): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        enter(item, [...path, index]);
      });
    } else if (value !== null && typeof value === 'object') {
      const { zh, en } = value as { zh?: unknown; en?: unknown };
      const aliases = path.at(-1) === 'aliases';
      if (Array.isArray(zh) && Array.isArray(en) && !aliases)
        found.push([path, zh.length, en.length]);
      for (const [key, below] of Object.entries(value)) {
        if (typeof below === 'object') enter(below, [...path, key]);
      }
    }
  };
  enter(data, []);
  return found;
}

function compareOpportunities({ drafts: { zh, en } }: RuleContext, tell: Tell): void {
  const originals = new Map(zh.opportunity.map(({ id, data }) => [id, data]));
  for (const { id, data, record } of en.opportunity) {
    const original = originals.get(id);
    if (!original) continue;
    for (const field of ['offers', 'asks'] as const) {
      const [chinese, english] = [original[field].length, data[field].length];
      if (chinese === english) continue;
      tell(record, record.locate([field], 'key'), {
        is: 'length',
        field,
        zh: chinese,
        en: english,
      });
    }
  }
}
