import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { rule } from './rule.ts';

const kind = diagnosticKind<{ code: string; sector: string; allowed: string }>({
  code: 'rule/sector-division',
  rule: 'G05',
  severity: 'warning',
  title: { zh: '行业代码不属于本产业', en: 'An industry code outside the sector' },
  message: ({ code, sector, allowed }) => ({
    zh: `代码 ${code} 不在“${sector}”的行业大类（${allowed}）里；核对代码，或把条目移到别的产业，或在 sectors.yaml 的 divisions 里补上。`,
    en: `The code ${code} lies outside the divisions of “${sector}” (${allowed}). Check it, move the entry, or add the division in sectors.yaml.`,
  }),
  why: {
    zh: '代码选错大类，企业按营业执照查询时就查不到这一条，或查到不相干的条目。来源：GB/T 4754-2017。',
    en: 'With a code of another division, firms that look up their licence miss the entry or find a wrong one. Source: GB/T 4754-2017.',
  },
  bad: 'industry: [{ code: "6631", name: 融资租赁服务 }]（医药健康的条目）',
  good: 'industry: [{ code: "2762", name: 基因工程药物和疫苗制造 }]',
});

/** G05: codes lie in the divisions that the sector lists; a sector that lists none allows all. */
export const sectorDivision = rule(kind, ({ drafts: { zh } }, report) => {
  const sectors = new Map((zh.sectors[0]?.data.sectors ?? []).map((one) => [one.id, one] as const));
  for (const { data, record } of zh.entry) {
    const sector = sectors.get(record.address.sector ?? '');
    if (!sector || sector.divisions.length === 0) continue;
    data.industry.forEach(({ code }, at) => {
      if (!/^\d{2,4}$/u.test(code) || sector.divisions.includes(code.slice(0, 2))) return;
      const span = record.locate(['industry', at, 'code']);
      const params = { code, sector: sector.name.zh, allowed: sector.divisions.join('、') };
      report(diagnose(kind, { file: record.source.path, span }, params));
    });
  }
});
