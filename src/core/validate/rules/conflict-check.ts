import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Path } from '../../parse/locate.ts';
import type { ChineseData } from '../schemas/registry.ts';
import { itemFault } from './policy-item.ts';
import { rule } from './rule.ts';

type Fault =
  | { readonly is: 'instrument'; readonly near?: string | undefined }
  | { readonly is: 'list'; readonly allowed: string }
  | { readonly is: 'items-missing' }
  | { readonly is: 'items-needless' }
  | { readonly is: 'item'; readonly item: string }
  | { readonly is: 'class'; readonly list: string }
  | { readonly is: 'basis'; readonly item: string }
  | { readonly is: 'contradiction'; readonly item: string };

const kind = diagnosticKind<{ policy: string; fault: Fault }>({
  code: 'rule/conflict-check',
  rule: 'L06',
  severity: 'error',
  title: {
    zh: '类别与限制、淘汰清单的核对结果不一致',
    en: 'A class at odds with the restricted and phase-out lists',
  },
  message: ({ policy, fault }) => {
    switch (fault.is) {
      case 'instrument':
        return {
          zh: `policies 里没有“${policy}”${fault.near ? `，是不是 ${fault.near}？` : '；先建立这个政策文件，或改成已有的编号。'}`,
          en: `There is no “${policy}” in policies${fault.near ? `; did you mean ${fault.near}?` : '. Write the policy file first, or name one that exists.'}`,
        };
      case 'list':
        return {
          zh: `${policy} 分几个清单，核对时要写明 list；可用：${fault.allowed}。`,
          en: `${policy} has several lists; say which was checked in list. Lists: ${fault.allowed}.`,
        };
      case 'items-missing':
        return {
          zh: `结果不是 clear 或 pending，就要在 items 里写出涉及的条目号；没有涉及的条目，把 result 改成 clear。`,
          en: `A result other than clear or pending names the items concerned in items. If there are none, write result: clear.`,
        };
      case 'items-needless':
        return {
          zh: `结果是 clear 或 pending，就不写 items；有相近条目的，把 result 改成 near。`,
          en: `With clear or pending no items are named. If an item lies close, write result: near.`,
        };
      case 'item':
        return {
          zh: `“${fault.item}”不是这个清单里的条目号；核对清单名、行业和号码。`,
          en: `“${fault.item}” is no item of this list. Check list, section and number.`,
        };
      case 'class':
        return {
          zh: `核对结果是列入${fault.list}，条目却标为可以鼓励或允许；改条目的 class，或改核对结果。`,
          en: `The check says that the entry is in ${fault.list}, yet its class encourages or permits it. Change class, or the result.`,
        };
      case 'basis':
        return {
          zh: `条目标为鼓励，依据却是“${fault.item}”，那是限制或淘汰清单；改 class，或改引鼓励类的条目。`,
          en: `The entry is encouraged, yet rests on “${fault.item}”, an item of a restricted or phase-out list. Change class, or cite an encouraged item.`,
        };
      case 'contradiction':
        return {
          zh: `basis 引了“${fault.item}”，核对却写未列入；两处只能有一处对。`,
          en: `The basis cites “${fault.item}”, yet the check found nothing in that list. Only one can be right.`,
        };
    }
  },
  why: {
    zh: '同一产品可以既在鼓励类又在限制类，甚至同时在限制类和淘汰类（充汞式体温计）。访客要看到核对了什么、结果怎样。来源：产业结构调整指导目录（2024年本）。',
    en: 'One product can stand in several lists (mercury thermometers are both restricted and to be phased out). Readers see what was checked and with what result. Source: Catalogue for Guiding Industry Restructuring (2024).',
  },
  bad: 'conflicts: [{ policy: industrial-structure-2024, list: 限制类, investor: both, result: near, checked: 2026-11-24 }]',
  good: 'conflicts: [{ policy: industrial-structure-2024, list: 限制类, investor: both, result: near, items: [限制类 医药 2], checked: 2026-11-24 }]',
});

type Policies = ReadonlyMap<string, ChineseData['policy']>;
type Entry = ChineseData['entry'];
type Found = readonly [policy: string, fault: Fault, path: Path];

/** L06: checks name lists and items that exist, and neither they nor the basis contradict the class. */
export const conflictCheck = rule(kind, ({ drafts, hasFile }, report) => {
  const policies = new Map(drafts.zh.policy.map(({ id, data }) => [id, data]));
  const classes = drafts.zh.classes[0]?.data.classes ?? [];
  for (const { data, record } of drafts.zh.entry) {
    const tone = classes.find(({ id }) => id === data.class)?.tone;
    const isOpen = tone === 'positive' || tone === 'neutral';
    const found = [
      ...checkFaults(data, { policies, isOpen, hasFile: (id) => hasFile('policy', id) }),
      ...basisFaults(data, policies, tone === 'positive'),
    ];
    for (const [policy, fault, path] of found) {
      const place = { file: record.source.path, span: record.locate(path) };
      report(diagnose(kind, place, { policy, fault }));
    }
  }
});

interface Surroundings {
  readonly policies: Policies;
  readonly isOpen: boolean;
  readonly hasFile: (id: string) => boolean;
}

function checkFaults(data: Entry, { policies, isOpen, hasFile }: Surroundings): Found[] {
  return (data.conflicts ?? []).flatMap(({ policy: id, list, result, items = [] }, at): Found[] => {
    const path = ['conflicts', at];
    const policy = policies.get(id);
    if (!policy) {
      const fault: Fault = { is: 'instrument', near: nearest(id, policies.keys()) };
      return hasFile(id) ? [] : [[id, fault, [...path, 'policy']]];
    }
    const lists = policy.lists ?? [];
    if (lists.length > 0 && !lists.some(({ name }) => name === list)) {
      const allowed = lists.map(({ name }) => name).join('、');
      return [[id, { is: 'list', allowed }, [...path, list === undefined ? 'policy' : 'list']]];
    }
    const silent = result === 'clear' || result === 'pending';
    const found: Found[] = [];
    if (silent && items.length > 0) found.push([id, { is: 'items-needless' }, [...path, 'items']]);
    if (!silent && items.length === 0 && lists.length > 0) {
      found.push([id, { is: 'items-missing' }, [...path, 'result']]);
    }
    items.forEach((item, place) => {
      const strange = !item.startsWith(`${list ?? ''} `) || itemFault(item, lists) !== undefined;
      if (strange && lists.length > 0) {
        found.push([id, { is: 'item', item }, [...path, 'items', place]]);
      }
    });
    if (result === 'listed' && isOpen) {
      found.push([id, { is: 'class', list: list ?? policy.short.zh }, [...path, 'result']]);
    }
    return found;
  });
}

const ADVERSE = ['restricted', 'prohibited'];

function basisFaults(data: Entry, policies: Policies, isEncouraged: boolean): Found[] {
  return data.basis.flatMap(({ policy: id, item = '' }, at): Found[] => {
    const list = policies.get(id)?.lists?.find(({ name }) => item.startsWith(`${name} `));
    if (!list || !ADVERSE.includes(list.class ?? '')) return [];
    const path = ['basis', at, 'item'];
    const denied = data.conflicts?.some(
      (check) => check.policy === id && check.list === list.name && check.result === 'clear',
    );
    return [
      ...(isEncouraged ? [[id, { is: 'basis', item }, path] as const] : []),
      ...(denied === true ? [[id, { is: 'contradiction', item }, path] as const] : []),
    ];
  });
}
