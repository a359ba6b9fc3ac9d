import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { expiredAllowance, unusedAllowance, wrongAllowance } from './allowance-findings.ts';
import type { Drafts } from './rules/rule.ts';

/** What can be looked at and let stand: never syntax, security or what the site cannot be built with. */
const NEVER = new Set([
  'rule/invisible-character',
  'rule/duplicate-id',
  'rule/dead-reference',
  'rule/production-profile',
  'rule/expired-allowance',
  'rule/unused-allowance',
  'rule/wrong-allowance',
]);

interface Judging {
  readonly drafts: Drafts;
  readonly sources: ReadonlyMap<string, string>;
  /** Every code there is. */
  readonly codes: readonly string[];
  readonly today: string;
}

export interface Judged {
  /** The findings that stay, with those about the allowances themselves. */
  readonly diagnostics: readonly Diagnostic[];
  readonly allowed: readonly Diagnostic[];
}

/** Takes out the findings that `allowances.yaml` lets stand; one that is wrong, over or needless is a finding. */
export function applyAllowances(
  diagnostics: readonly Diagnostic[],
  { drafts, sources, codes, today }: Judging,
): Judged {
  const list = drafts.zh.allowances[0];
  if (!list) return { diagnostics, allowed: [] };
  const { record, data } = list;
  const own: Diagnostic[] = [];
  const allowed = new Set<Diagnostic>();
  data.allowances.forEach((allowance, at) => {
    const { code, file, text, expires } = allowance;
    const place = (field: string) => ({
      file: record.source.path,
      span: record.locate(['allowances', at, field]),
    });
    if (!codes.includes(code) || NEVER.has(code)) {
      const near = NEVER.has(code) ? undefined : nearest(code, codes);
      own.push(
        diagnose(wrongAllowance, place('code'), { code, known: codes.includes(code), near }),
      );
      return;
    }
    const meant = diagnostics.filter(
      (one) =>
        one.code === code &&
        one.file === file &&
        isAllowable(one) &&
        (text === undefined || textOf(one, sources).includes(text)),
    );
    if (meant.length === 0) {
      own.push(diagnose(unusedAllowance, place('code'), { code, file }));
    } else if (expires < today) {
      own.push(diagnose(expiredAllowance, place('expires'), { code, file, expires }));
    } else for (const one of meant) allowed.add(one);
  });
  return {
    diagnostics: [...diagnostics.filter((one) => !allowed.has(one)), ...own],
    allowed: [...allowed],
  };
}

/** An identity number is never let stand. */
function isAllowable({ code, severity }: Diagnostic): boolean {
  return code !== 'rule/personal-data' || severity === 'warning';
}

function textOf({ file, span }: Diagnostic, sources: ReadonlyMap<string, string>): string {
  return (sources.get(file) ?? '').slice(span.start, span.end);
}
