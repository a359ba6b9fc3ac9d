import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { rule } from './rule.ts';

type Fault =
  | { readonly is: 'policy'; readonly policy: string; readonly only: 'domestic' | 'foreign' }
  | { readonly is: 'missing' };

const kind = diagnosticKind<{ fault: Fault }>({
  code: 'rule/investor-basis',
  rule: 'L08',
  severity: 'error',
  title: { zh: '依据的文件不适用于这类投资者', en: 'A basis that does not apply to the investor' },
  message: ({ fault }) =>
    fault.is === 'missing'
      ? {
          zh: '外资准入标为鼓励，依据里却没有适用外商投资的文件；补上鼓励外商投资产业目录等依据，或改 foreignAccess。',
          en: 'Foreign access is “encouraged”, but no basis applies to foreign investors. Cite one, such as the encouraged catalogue, or change foreignAccess.',
        }
      : {
          zh: `${fault.policy} 只适用于${fault.only === 'domestic' ? '内资' : '外资'}，这里却写给另一类投资者；改 investor，或改引适用的文件。`,
          en: `${fault.policy} applies to ${fault.only} investors only, but is cited for others. Change investor, or cite another instrument.`,
        },
  why: {
    zh: '内外资适用不同的目录，引错文件，投资者会以为享有并不存在的准入或优惠。来源：《外商投资法》第四条。',
    en: 'Domestic and foreign investors have different catalogues; a wrong one promises access or benefits that do not exist. Source: Foreign Investment Law, article 4.',
  },
  bad: 'basis: [{ policy: fdi-encouraged-2025, item: 全国 106, investor: domestic }]',
  good: 'basis: [{ policy: fdi-encouraged-2025, item: 全国 106, investor: foreign }]',
});

/** L08: each basis applies to the investor for whom it is cited, and encouraged foreign access has one. */
export const investorBasis = rule(kind, ({ drafts: { zh } }, report) => {
  const scopes = new Map(zh.policy.map(({ id, data }) => [id, data.appliesTo]));
  for (const { data, record } of zh.entry) {
    const file = record.source.path;
    data.basis.forEach(({ policy, investor }, at) => {
      const only = scopes.get(policy);
      if (only === undefined || only === 'both' || investor === 'both' || only === investor) return;
      const span = record.locate(['basis', at, 'investor']);
      report(diagnose(kind, { file, span }, { fault: { is: 'policy', policy, only } }));
    });
    const foreign = data.basis.some(({ investor }) => investor !== 'domestic');
    if (data.foreignAccess !== 'encouraged' || foreign) continue;
    const span = record.locate(['foreignAccess']);
    report(diagnose(kind, { file, span }, { fault: { is: 'missing' } }));
  }
});
