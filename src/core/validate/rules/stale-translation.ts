import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { type Draft, rule } from './rule.ts';

const kind = diagnosticKind<{ hash: string; chinese: string }>({
  code: 'rule/stale-translation',
  rule: 'B01',
  severity: 'warning',
  title: { zh: '英文落后于中文', en: 'The English is older than the Chinese' },
  message: ({ hash, chinese }) => ({
    zh: `${chinese} 在翻译之后改过；核对并修改英文，然后写 translationOf: "${hash}"。`,
    en: `${chinese} was changed after this translation. Revise the English, then write translationOf: "${hash}".`,
  }),
  why: {
    zh: '数字和条件先改中文，英文没有跟上时，外国投资者读到的是旧条件。',
    en: 'Conditions change in the Chinese first; an English text that lags shows foreign investors the old ones.',
  },
  bad: 'translationOf: "000000000000"',
  good: 'translationOf: "3f7c01b2a9de"',
});

/** B01: the hash in the English file is that of the present Chinese prose. */
export const staleTranslation = rule(kind, ({ drafts: { zh, en } }, report) => {
  const compare = (
    chinese: readonly Draft<unknown>[],
    english: readonly Draft<{ readonly translationOf: string }>[],
  ): void => {
    const originals = new Map(chinese.map((draft) => [draft.id, draft.record]));
    for (const { id, data, record } of english) {
      const original = originals.get(id);
      const hash = original?.proseHash;
      if (!original || hash === undefined || data.translationOf === hash) continue;
      const place = { file: record.source.path, span: record.locate(['translationOf']) };
      report(diagnose(kind, place, { hash, chinese: original.source.path }));
    }
  };
  compare(zh.entry, en.entry);
  compare(zh.opportunity, en.opportunity);
  compare(zh.guide, en.guide);
  compare(zh.premises, en.premises);
  compare(zh.policy, en.policy);
});
