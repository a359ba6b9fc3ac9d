import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { clausesOf } from '../text/clause-sums.ts';
import { rule } from './rule.ts';

const kind = diagnosticKind<{ clause: string; items: string }>({
  code: 'rule/legal-text',
  rule: 'L05',
  severity: 'warning',
  title: { zh: '目录原文与所引条目不一致', en: 'A quotation that is not in the item cited' },
  message: ({ clause, items }) => ({
    zh: `“${clause}”不在所引条目（${items}）的官方文字里；打开官方原文逐字核对，或改引别的条目。`,
    en: `“${clause}” is not in the official wording of the items cited (${items}). Compare it with the official text, or cite another item.`,
  }),
  why: {
    zh: '一字之差就可能是另一个条目：“3．8米”曾被读成编号，一条被截成两条。政策文件里登记的是官方文字各分句的校验值，不是文字本身。来源：各目录公布的原文。',
    en: 'One character can make it another item; a number was once read as an item, and one item cut into two. What the register holds are sums of the clauses of the official wording, not the wording. Source: the published texts of the catalogues.',
  },
  bad: 'legalText: 疫苗研发与生产（官方文字是“疫苗研发及生产”）',
  good: 'legalText: 疫苗研发及生产',
});

/** L05: each clause of a quoted item is one of those whose sums the register has for the items cited. */
export const legalText = rule(kind, ({ drafts: { zh } }, report) => {
  const sums = new Map<string, string>(
    zh.policy.flatMap(({ id, data }) =>
      (data.lists ?? []).flatMap(({ items = [], name }) =>
        items.map((one) => [`${id} ${name} ${one.number}`, one.sums ?? ''] as const),
      ),
    ),
  );
  for (const { data, record } of zh.entry) {
    if (data.legalText === undefined) continue;
    const cited = data.basis.flatMap(({ policy, item = '' }) => {
      const wording = sums.get(`${policy} ${item}`) ?? '';
      return wording === '' ? [] : [{ item, wording }];
    });
    if (cited.length === 0) continue;
    const known = new Set(cited.flatMap(({ wording }) => wording.split(' ')));
    const items = cited.map(({ item }) => item).join('、');
    for (const { text, sum } of clausesOf(data.legalText)) {
      if (known.has(sum)) continue;
      const place = { file: record.source.path, span: record.locate(['legalText']) };
      report(diagnose(kind, place, { clause: text, items }));
    }
  }
});
