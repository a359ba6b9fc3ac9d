import { type Bilingual, diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { currentEdition } from '../../model/current-edition.ts';
import type { Path } from '../../parse/locate.ts';
import type { ChineseData } from '../schemas/registry.ts';
import { stateOn } from '../../../desk/instrument-state.ts';
import { rule } from './rule.ts';

type State =
  | { readonly is: 'superseded'; readonly by: string; readonly on: string | undefined }
  | { readonly is: 'not-yet'; readonly from: string }
  | { readonly is: 'expired'; readonly on: string };

const kind = diagnosticKind<{ title: Bilingual; edition: string; state: State }>({
  code: 'rule/policy-in-force',
  rule: 'L02',
  severity: 'error',
  title: {
    zh: '引用的文件届时不在施行',
    en: 'An instrument that is not in force with the edition',
  },
  message: ({ title, edition, state }) => {
    switch (state.is) {
      case 'superseded':
        return {
          zh: `“${title.zh}”${state.on ? `自 ${state.on} 起` : ''}已被 ${state.by} 取代，本版目录 ${edition} 施行；改引 ${state.by}，并核对新的条目号。`,
          en: `“${title.en}” was superseded by ${state.by}${state.on ? ` on ${state.on}` : ''}, and this edition takes effect on ${edition}. Cite ${state.by} and look up the new item number.`,
        };
      case 'not-yet':
        return {
          zh: `“${title.zh}”自 ${state.from} 起施行，晚于本版目录的 ${edition}；改引届时有效的文件，或推迟本版的施行日期。`,
          en: `“${title.en}” takes effect on ${state.from}, after this edition (${edition}). Cite what is in force then, or let the edition begin later.`,
        };
      case 'expired':
        return {
          zh: `“${title.zh}”的有效期到 ${state.on} 为止，早于本版目录的 ${edition}；改引现行文件，或删去这一项。`,
          en: `“${title.en}” expired on ${state.on}, before this edition (${edition}). Cite what is in force, or take it out.`,
        };
    }
  },
  why: {
    zh: '目录会在使用者不知情时过期：鼓励外商投资产业目录（2022年版）自2026年2月1日起被2025年版取代。来源：各文件的施行和废止条款。',
    en: 'Editions go stale unseen: the 2022 catalogue for foreign investment was replaced on 1 February 2026. Source: the clauses on effect and repeal of each instrument.',
  },
  bad: 'basis: [{ policy: fdi-encouraged-2022, item: 全国 106, investor: foreign }]',
  good: 'basis: [{ policy: fdi-encouraged-2025, item: 全国 106, investor: foreign }]',
});

/** L02: legal basis and incentives are in force on the day on which the current edition takes effect. */
export const policyInForce = rule(kind, ({ drafts }, report) => {
  const edition = currentEdition(drafts.zh.edition.map(({ data }) => data))?.effective;
  if (edition === undefined) return;
  const policies = new Map(drafts.zh.policy.map(({ id, data }) => [id, data]));
  for (const { data, record } of drafts.zh.entry) {
    const cited: [string, Path][] = [
      ...data.basis.map(({ policy }, at): [string, Path] => [policy, ['basis', at, 'policy']]),
      ...data.incentives.map((policy, at): [string, Path] => [policy, ['incentives', at]]),
    ];
    for (const [id, path] of cited) {
      const policy = policies.get(id);
      const state = policy && stateOf(edition, policy);
      if (!state) continue;
      const place = { file: record.source.path, span: record.locate(path) };
      report(diagnose(kind, place, { title: policy.short, edition, state }));
    }
  }
});

/** Why an instrument is not in force on a day. */
function stateOf(day: string, policy: ChineseData['policy']): State | undefined {
  switch (stateOn(day, policy)) {
    case 'superseded':
      return { is: 'superseded', by: policy.supersededBy ?? '', on: policy.supersededOn };
    case 'not-yet':
      return { is: 'not-yet', from: policy.effective };
    case 'expired':
      return { is: 'expired', on: policy.expires ?? '' };
    case 'in-force':
      return undefined;
  }
}
