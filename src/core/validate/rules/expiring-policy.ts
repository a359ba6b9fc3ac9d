import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { currentEdition } from '../../model/current-edition.ts';
import { rule } from './rule.ts';

const kind = diagnosticKind<{ title: { zh: string; en: string }; on: string; until: string }>({
  code: 'rule/expiring-policy',
  rule: 'L03',
  severity: 'warning',
  title: { zh: '政策在目录有效期内到期', en: 'A policy that ends before the catalogue does' },
  message: ({ title, on, until }) => ({
    zh: `“${title.zh}”${on} 到期，早于目录的有效期 ${until}；在引用它的条目里写明期限，或登记延续文件。`,
    en: `“${title.en}” ends on ${on}, before the catalogue does (${until}). Say so in the entries that cite it, or register its extension.`,
  }),
  why: {
    zh: '投资者按目录测算到有效期末，政策先到期会使测算落空。例：企业所得税15%执行至2027年12月31日。',
    en: 'Investors calculate to the end of the catalogue; a policy that ends first upsets that. Example: the 15% rate runs to 31 December 2027.',
  },
  bad: 'expires: 2027-12-31（目录的 expires: 2030-12-31）',
  good: 'expires: 2030-12-31',
});

/** L03: what entries cite lasts as long as the edition, when the edition says until when it holds. */
export const expiringPolicy = rule(kind, ({ drafts: { zh } }, report) => {
  const until = currentEdition(zh.edition.map(({ data }) => data))?.expires;
  if (until === undefined) return;
  const cited = new Set(
    zh.entry.flatMap(({ data }) => [...data.incentives, ...data.basis.map(({ policy }) => policy)]),
  );
  for (const { id, data, record } of zh.policy) {
    const { expires: on, short: title } = data;
    if (on === undefined || on >= until || !cited.has(id)) continue;
    const place = { file: record.source.path, span: record.locate(['expires']) };
    report(diagnose(kind, place, { title, on, until }));
  }
});
