import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { claims } from '../text/claims.ts';
import { said } from '../text/clauses.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{ found: string }>({
  code: 'rule/obsolete-term',
  rule: 'P05',
  severity: 'warning',
  title: { zh: '已经过时的政策用语', en: 'A term of a policy that has ended' },
  message: ({ found }) => ({
    zh: `“${found}”是2025年12月18日全岛封关以前的用语；按现行政策改写，例如“进口征税商品目录以外的货物免征关税”。`,
    en: `“${found}” belongs to the time before island-wide customs operation began on 18 December 2025. Write what holds now: goods outside the dutiable list enter free of duty.`,
  }),
  why: {
    zh: '封关后“零关税”由三张清单改为一张征税商品目录，旧用语会让投资者按旧办法测算。来源：财政部等《关于海南自由贸易港货物进出“一线”、“二线”及在岛内流通税收政策的通知》（2025年）。',
    en: 'Since then one list of dutiable goods replaces the positive lists; the old terms lead to wrong estimates. Source: Ministry of Finance and others, notice on taxes on goods of the Hainan Free Trade Port (2025).',
  },
  bad: 'summary: 列入零关税正面清单的设备免征关税',
  good: 'summary: 进口征税商品目录以外的设备免征关税',
});

const OBSOLETE =
  /零关税(?:进口)?(?:“)?(?:正面|负面)清单|“?零关税”?(?:三张|四张)清单|(?:三张|四张)零关税清单|三张清单/gu;
/** What tells of the past is no mistake. */
const PAST = /原|过去|此前|以前|曾|不再|取代|代替|改为|以往/u;

/** P05: terms that the customs regime of 18 December 2025 made obsolete. */
export const obsoleteTerm = fileRule(kind, ({ records }, report) => {
  for (const record of records) {
    for (const { text, spanOf } of claims(record, OBSOLETE)) {
      const present = said(text, OBSOLETE).filter(
        ({ start, end }) => !PAST.test(text.slice(Math.max(0, start - 12), end + 12)),
      );
      for (const { found, start, end } of present) {
        report(diagnose(kind, { file: record.source.path, span: spanOf(start, end) }, { found }));
      }
    }
  }
});
