import { diagnose, diagnosticKind, type Span } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { ChineseData } from '../schemas/registry.ts';
import { isForeignToYaml } from '../text/full-width.ts';
import { rule } from './rule.ts';

type Fault =
  | { readonly reason: 'instrument'; readonly near?: string | undefined }
  | { readonly reason: 'item-missing'; readonly example: string }
  | { readonly reason: 'item-needless' }
  | { readonly reason: 'shape'; readonly example: string }
  | { readonly reason: 'list'; readonly allowed: string }
  | { readonly reason: 'section'; readonly near?: string | undefined }
  | { readonly reason: 'number'; readonly list: string; readonly count: number };

const kind = diagnosticKind<{ policy: string; item: string; fault: Fault }>({
  code: 'rule/policy-item',
  rule: 'L01',
  severity: 'error',
  title: {
    zh: '政策依据或条目号查不到',
    en: 'A legal basis or item number that does not exist',
  },
  message: ({ policy, item, fault }) => {
    switch (fault.reason) {
      case 'instrument':
        return {
          zh: `policies 里没有“${policy}”${fault.near ? `，是不是 ${fault.near}？` : '；先建立这个政策文件，或改成已有的编号。'}`,
          en: `There is no “${policy}” in policies${fault.near ? `; did you mean ${fault.near}?` : '. Write the policy file first, or name one that exists.'}`,
        };
      case 'item-missing':
        return {
          zh: `${policy} 按条目编号，这里没有写 item；补上，例如 item: ${fault.example}。`,
          en: `${policy} has numbered items, but no item is given. Add one, e.g. item: ${fault.example}.`,
        };
      case 'item-needless':
        return {
          zh: `${policy} 没有条目清单，不写 item；删去“${item}”，或在政策文件里补上 lists。`,
          en: `${policy} has no list of items. Take “${item}” out, or add lists to the policy file.`,
        };
      case 'shape':
        return {
          zh: `“${item}”的写法读不出清单和条目号；照“${fault.example}”写，中间各空一格。`,
          en: `List and number cannot be read from “${item}”. Write it like “${fault.example}”, with one blank between the parts.`,
        };
      case 'list':
        return {
          zh: `${policy} 里没有“${item}”所写的清单；可用：${fault.allowed}。`,
          en: `${policy} has no list as in “${item}”. Lists: ${fault.allowed}.`,
        };
      case 'section':
        return {
          zh: `“${item}”所写的行业不在这个清单里${fault.near ? `，是不是 ${fault.near}？` : '；核对原文的行业名称。'}`,
          en: `The section in “${item}” is not in this list${fault.near ? `; did you mean ${fault.near}?` : '. Check it in the official text.'}`,
        };
      case 'number':
        return {
          zh: `“${item}”超出范围：${fault.list}只有 ${fault.count} 条；核对原文的条目号。`,
          en: `“${item}” is out of range: ${fault.list} has ${fault.count} items. Check the number in the official text.`,
        };
    }
  },
  why: {
    zh: '投资者要凭依据去核对原文；目录换版时编号会变，旧编号常指向别的条目。来源：各目录公布的条目总数。',
    en: 'Investors look the basis up; numbers shift with each edition and an old one often names another item. Source: the published totals of the catalogues.',
  },
  bad: 'basis: [{ policy: fdi-encouraged-2025, item: 全国 720, investor: foreign }]',
  good: 'basis: [{ policy: fdi-encouraged-2025, item: 全国 106, investor: foreign }]',
});

type List = NonNullable<ChineseData['policy']['lists']>[number];

/** L01: the instrument is in the register and the item within its lists. */
export const policyItem = rule(kind, ({ drafts, hasFile }, report) => {
  const policies = new Map(drafts.zh.policy.map(({ id, data }) => [id, data]));
  for (const { data, record } of drafts.zh.entry) {
    data.basis.forEach(({ policy, item }, index) => {
      const tell = (fault: Fault, span: Span): void => {
        const place = { file: record.source.path, span };
        report(diagnose(kind, place, { policy, item: item ?? '', fault }));
      };
      const instrument = policies.get(policy);
      const locatePolicy = (): Span => record.locate(['basis', index, 'policy']);
      if (!instrument) {
        // A policy file that is there but broken has findings of its own.
        if (hasFile('policy', policy) || isForeignToYaml(policy)) return;
        tell({ reason: 'instrument', near: nearest(policy, policies.keys()) }, locatePolicy());
        return;
      }
      const fault = itemFault(item, instrument.lists ?? []);
      if (!fault) return;
      tell(fault, item === undefined ? locatePolicy() : record.locate(['basis', index, 'item']));
    });
  }
});

/** What is wrong with an item as it is cited; `undefined` when it lies within the lists. */
export function itemFault(item: string | undefined, lists: readonly List[]): Fault | undefined {
  const [first] = lists;
  if (!first) return item === undefined ? undefined : { reason: 'item-needless' };
  if (item === undefined) return { reason: 'item-missing', example: exampleOf(first) };
  const parts = item.split(/\s+/u);
  const list = lists.find(({ name }) => name === parts[0]);
  if (!list) {
    if (parts.length < 2) return { reason: 'shape', example: exampleOf(first) };
    return { reason: 'list', allowed: lists.map(({ name }) => name).join('、') };
  }
  const number = Number(parts.at(-1));
  if (!Number.isInteger(number) || parts.length !== (list.sectioned ? 3 : 2)) {
    return { reason: 'shape', example: exampleOf(list) };
  }
  const sections = list.sections?.map(({ zh }) => zh) ?? [];
  const section = parts[1] ?? '';
  if (list.sectioned && sections.length > 0 && !sections.includes(section)) {
    return { reason: 'section', near: nearest(section, sections) };
  }
  if (number < 1 || (list.count !== undefined && number > list.count)) {
    return { reason: 'number', list: list.name, count: list.count ?? 0 };
  }
  return undefined;
}

function exampleOf({ name, sectioned, sections }: List): string {
  return sectioned ? `${name} ${sections?.[0]?.zh ?? '医药'} 2` : `${name} 2`;
}
