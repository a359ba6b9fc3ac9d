import type { Policy } from '../../model/catalogue.ts';
import { POLICY_KINDS } from '../../validate/schemas/records.ts';
import { type BodyView, toBody } from '../parts/body.ts';
import { type EntryCard, toEntryCard } from '../parts/cards.ts';
import { type PageContext, pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { type LawState, lawStateOf } from '../parts/law-state.ts';
import { PATHS, recordPath } from '../parts/paths.ts';
import { type PolicyCard, toPolicyCard } from '../parts/policy-card.ts';
import type { DateText, Link, Text } from '../parts/text.ts';
import { conditionsOf } from './entry-law.ts';

export interface PoliciesView {
  readonly page: 'policies';
  readonly frame: Frame;
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly policies: readonly (PolicyCard & { readonly citedBy: number })[];
  }[];
}

export interface PolicyView {
  readonly page: 'policy';
  readonly frame: Frame;
  readonly card: PolicyCard;
  /** Title and issuer as promulgated, for the English page. */
  readonly chineseTitle?: Text | undefined;
  readonly kind: string;
  /** On the day on which the edition takes effect. */
  readonly state: LawState;
  readonly publishedOn?: DateText | undefined;
  readonly appliesTo: string;
  readonly officialUrl: string;
  readonly checked: DateText;
  readonly replaces?: Link | undefined;
  readonly lists: readonly { readonly name: Text; readonly count?: number | undefined }[];
  readonly conditions: readonly Text[];
  readonly body?: BodyView | undefined;
  readonly entries: readonly EntryCard[];
}

export function policiesView(site: SiteContext): PoliciesView {
  const page = pageContext(site, PATHS.policies);
  const { title, lead } = page.ui.policiesPage;
  const { policies, entriesBy } = site.catalogue;
  return {
    page: 'policies',
    frame: toFrame(page, {
      title: { zh: title, en: title },
      description: { zh: lead, en: lead },
      section: 'policies',
      unindexed: true,
      meta: { type: 'column', columnType: 'documents' },
    }),
    groups: POLICY_KINDS.flatMap((kind) => {
      const members = policies.filter((policy) => policy.kind === kind);
      if (members.length === 0) return [];
      const cards = members.map((policy) => ({
        ...toPolicyCard(policy, page),
        citedBy: entriesBy.policy.get(policy.id)?.length ?? 0,
      }));
      return [{ id: kind, label: page.ui.policyKind[kind], policies: cards }];
    }),
  };
}

export function policyView(site: SiteContext, policy: Policy): PolicyView {
  const page = pageContext(site, recordPath.policy(policy.id));
  const { byId, entriesBy } = site.catalogue;
  const replaced = byId.policy.get(policy.supersedes ?? '');
  return {
    page: 'policy',
    frame: policyFrame(page, policy),
    card: toPolicyCard(policy, page),
    chineseTitle:
      page.locale === 'zh' ? undefined : { text: policy.title.zh, lang: 'zh-Hans' as const },
    kind: page.ui.policyKind[policy.kind],
    state: lawStateOf(policy, page),
    publishedOn: policy.published === undefined ? undefined : page.date(policy.published),
    appliesTo: page.ui.investor[policy.appliesTo],
    officialUrl: policy.url,
    checked: page.date(policy.checked),
    replaces: replaced && page.link(recordPath.policy(replaced.id), replaced.title),
    lists: (policy.lists ?? []).map(({ name, en, count }) => ({
      name: page.text({ zh: name, en }),
      count,
    })),
    conditions: conditionsOf(policy, page),
    body: toBody(policy.body, page),
    entries: (entriesBy.policy.get(policy.id) ?? []).map((entry) => toEntryCard(entry, page)),
  };
}

function policyFrame(page: PageContext, policy: Policy): Frame {
  const label = page.ui.nav.policies;
  return toFrame(page, {
    title: policy.title,
    description: policy.summary,
    section: 'policies',
    trail: [{ path: PATHS.policies, label: { zh: label, en: label } }],
    published: policy.posted,
    reviewed: policy.checked,
    kind: 'policy',
    meta: {
      type: 'article',
      keywords: policy.documentNumber === undefined ? [] : [policy.documentNumber],
    },
  });
}
