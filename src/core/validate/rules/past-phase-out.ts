import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { phaseOuts } from '../text/phase-outs.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{ found: string; day: string }>({
  code: 'rule/past-phase-out',
  rule: 'L07',
  severity: 'warning',
  title: { zh: '淘汰期限已过', en: 'A phase-out date that has passed' },
  message: ({ found, day }) => ({
    zh: `“${found}”的期限 ${day} 已过；写明已经淘汰，或改为现行要求。`,
    en: `The date of “${found}”, ${day}, has passed. Say that it is phased out, or state the present requirement.`,
  }),
  why: {
    zh: '期限过后还写“将淘汰”，投资者会以为还能建。《产业结构调整指导目录》里有10项写明了期限。',
    en: 'After its date a phase-out that reads as future tells investors that they may still build. Ten items of the national catalogue carry dates.',
  },
  bad: 'summary: 含汞电池2020年12月31日前淘汰',
  good: 'summary: 含汞电池已于2020年12月31日淘汰',
});

/** L07: dates by which something is to go lie ahead. */
export const pastPhaseOut = fileRule(kind, ({ records, today }, report) => {
  for (const record of records) {
    for (const { found, day, span } of phaseOuts(record)) {
      if (day >= today) continue;
      report(diagnose(kind, { file: record.source.path, span }, { found, day }));
    }
  }
});
