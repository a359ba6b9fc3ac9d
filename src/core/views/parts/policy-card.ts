import type { Policy } from '../../model/catalogue.ts';
import { oncePerFolder, type PageContext } from './context.ts';
import { recordPath } from './paths.ts';
import { chineseText, type DateText, type Link, type Text } from './text.ts';

/** A legal instrument as lists show it. */
export interface PolicyCard {
  readonly id: string;
  readonly href: string;
  readonly title: Text;
  readonly short: Text;
  readonly issuer: Text;
  readonly documentNumber?: Text | undefined;
  readonly effective: DateText;
  readonly expires?: DateText | undefined;
  readonly summary: Text;
  readonly superseded?: Superseded | undefined;
}

export interface Superseded {
  readonly on?: DateText | undefined;
  readonly by?: Link | undefined;
}

export const toPolicyCard = oncePerFolder((policy: Policy, page): PolicyCard => {
  const { documentNumber, expires } = policy;
  return {
    id: policy.id,
    href: page.href(recordPath.policy(policy.id)),
    title: page.text(policy.title),
    short: page.text(policy.short),
    issuer: page.text(policy.issuer),
    documentNumber:
      documentNumber === undefined ? undefined : chineseText(documentNumber, page.locale),
    effective: page.date(policy.effective),
    expires: expires === undefined ? undefined : page.date(expires),
    summary: page.text(policy.summary),
    superseded: supersededOf(policy, page),
  };
});

/** What replaced an instrument; `undefined` while nothing has. */
export function supersededOf(policy: Policy, page: PageContext): Superseded | undefined {
  const { supersededBy, supersededOn } = policy;
  if (supersededBy === undefined && supersededOn === undefined) return undefined;
  const successor = page.catalogue.byId.policy.get(supersededBy ?? '');
  return {
    on: supersededOn === undefined ? undefined : page.date(supersededOn),
    by: successor && page.link(recordPath.policy(successor.id), successor.title),
  };
}
