import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../parse/locate.ts';
import type { ChineseData } from '../schemas/registry.ts';
import { rule } from './rule.ts';

const kind = diagnosticKind<{ word: string; item: string; list: string; policy: string }>({
  code: 'rule/listed-product',
  rule: 'L06',
  severity: 'warning',
  title: {
    zh: '提到限制类、淘汰类里的产品，没有核对记录',
    en: 'A product of a restricted or phase-out item, without a check',
  },
  message: ({ word, item, list, policy }) => ({
    zh: `“${word}”见于${item}；打开原文核对，在 conflicts 里 ${policy} 的${list}一行写上 items: [${item}] 和结果（near、conditional 或 listed）。`,
    en: `“${word}” occurs in ${item}. Compare the official text and, in conflicts, give the row of ${policy}, ${list}, items: [${item}] and its result (near, conditional or listed).`,
  }),
  why: {
    zh: '同一产品可以在鼓励类和限制类都出现（充汞式体温计），投资者要看到核对过什么。关键词登记在政策文件里，是从条目里摘出的产品名。来源：产业结构调整指导目录（2024年本）。',
    en: 'One product can be in an encouraged and in a restricted item (mercury thermometers); investors must see what was compared. The words are product names taken from the items and stand in the file of the instrument. Source: Catalogue for Guiding Industry Restructuring (2024).',
  },
  bad: 'title: 新型血压计生产（没有核对限制类 医药 6）',
  good: 'conflicts: [{ policy: industrial-structure-2024, list: 限制类, investor: both, result: near, items: [限制类 医药 6], checked: 2026-11-24 }]',
});

interface Listed {
  readonly word: string;
  readonly policy: string;
  readonly list: string;
  readonly item: string;
}

/** L06: an entry open to investors that names a product of a closed list says that it was compared. */
export const listedProduct = rule(kind, ({ drafts: { zh } }, report) => {
  const tones = new Map(zh.classes[0]?.data.classes.map(({ id, tone }) => [id, tone]));
  const isOpen = (id: string): boolean => ['positive', 'neutral'].includes(tones.get(id) ?? '');
  const listed = Map.groupBy(
    zh.policy.flatMap((policy) => closedProducts(policy, isOpen)),
    ({ word }) => word,
  );
  if (listed.size === 0) return;
  const words = [...listed.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(words.map((word) => RegExp.escape(word)).join('|'), 'gu');
  for (const { data, record } of zh.entry.filter((entry) => isOpen(entry.data.class))) {
    const found = textsOf(data).flatMap(([path, text]) =>
      [...text.matchAll(pattern)]
        .flatMap(([word]) => listed.get(word) ?? [])
        .filter((one) => !isCompared(data, one))
        .map((one) => ({ path, one })),
    );
    // An item is told once an entry, where it is named first.
    for (const [first] of Map.groupBy(found, ({ one }) => one.item).values()) {
      if (!first) continue;
      const place = { file: record.source.path, span: record.locate(first.path) };
      report(diagnose(kind, place, first.one));
    }
  }
});

function closedProducts(
  { id: policy, data }: { readonly id: string; readonly data: ChineseData['policy'] },
  isOpen: (id: string) => boolean,
): Listed[] {
  return (data.lists ?? [])
    .filter((list) => list.class !== undefined && !isOpen(list.class))
    .flatMap(({ name: list, items = [] }) =>
      items.flatMap(({ number, words = [] }) =>
        words.map((word) => ({ word, policy, list, item: `${list} ${number}` })),
      ),
    );
}

function textsOf({ title, summary, aliases = [] }: ChineseData['entry']): [Path, string][] {
  return [
    [['title'], title],
    [['summary'], summary],
    ...aliases.map((alias, at): [Path, string] => [['aliases', at], alias]),
  ];
}

function isCompared({ conflicts = [] }: ChineseData['entry'], { policy, item }: Listed): boolean {
  return conflicts.some((row) => row.policy === policy && (row.items ?? []).includes(item));
}
