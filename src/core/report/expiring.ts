import { stateOn } from '../../desk/instrument-state.ts';
import type { Policy } from '../model/catalogue.ts';
import { daysBetween } from './days.ts';
import type { Cell, ReportContext, ReportSection } from './report.ts';

/** Instruments that are cited though they no longer hold, and those that lapse soon. */
export function expiringSection(context: ReportContext): ReportSection {
  const { catalogue, words, within } = context;
  const rows = catalogue.policies.flatMap((policy) => {
    const row = rowOf(policy, context);
    return row ? [row] : [];
  });
  return {
    id: 'expiring',
    title: words.expiring.title,
    note: words.expiring.note(within),
    columns: [
      ...[words.expiring.policy, words.expiring.state, words.expiring.date],
      ...[words.expiring.left, words.expiring.entries],
    ],
    rows,
    open: rows.length,
  };
}

function rowOf(policy: Policy, context: ReportContext): Cell[] | undefined {
  const { catalogue, words, today, within, locale } = context;
  const state = stateOn(today, policy);
  const citing = catalogue.entriesBy.policy.get(policy.id)?.length ?? 0;
  const { expires } = policy;
  const left = expires === undefined ? undefined : daysBetween(today, expires);
  const soon = state === 'in-force' && left !== undefined && left <= within;
  const lapsed = (state === 'superseded' || state === 'expired') && citing > 0;
  if (!soon && !lapsed) return undefined;
  const told = state === 'superseded' || state === 'expired' ? state : 'expires';
  const date = told === 'superseded' ? policy.supersededOn : expires;
  return [
    { text: policy.short[locale] },
    { text: words.expiring[told], warn: true },
    { text: date ?? words.never },
    { text: soon ? words.days(left) : words.columns.fine, number: true },
    { text: String(citing), number: true },
  ];
}
