import { diagnosticKind } from '../diagnostics/diagnostic.ts';

const why = {
  zh: '例外要有理由和期限，期满重新判断，不再需要就删去，否则真正的错误会被一并放过。',
  en: 'An exception has a reason and an end, is judged anew then, and goes when it is not needed; else real faults slip through with it.',
};
const good =
  'allowances:\n  - code: rule/glossary-term\n    file: entries/health/vaccines.en.md\n    reason: 此处的“载体”指基因载体\n    expires: "2027-12-31"\n    approvedBy: 招商服务处';

export const wrongAllowance = diagnosticKind<{
  code: string;
  known: boolean;
  near: string | undefined;
}>({
  code: 'rule/wrong-allowance',
  severity: 'error',
  title: { zh: '不能列为例外的提示', en: 'A finding that cannot be allowed' },
  message: ({ code, known, near }) =>
    known
      ? {
          zh: `“${code}”关系到安全或网站能否生成，不能列为例外；改正内容，删去这一项。`,
          en: `“${code}” concerns safety or whether the site can be built and cannot be allowed. Mend the content and delete this item.`,
        }
      : {
          zh: `没有可以列为例外的提示“${code}”${near ? `，是不是 ${near}？` : '；代码见 mulu check 的输出，以 rule/ 开头。'}`,
          en: `There is no finding “${code}” to allow${near ? `; did you mean ${near}?` : '. Take the code, beginning with rule/, from mulu check.'}`,
        },
  why,
  bad: 'code: rule/dead-reference',
  good,
});

export const unusedAllowance = diagnosticKind<{ code: string; file: string }>({
  code: 'rule/unused-allowance',
  severity: 'warning',
  title: { zh: '用不到的例外', en: 'An allowance that nothing needs' },
  message: ({ code, file }) => ({
    zh: `${file} 已没有这条例外所指的 ${code}；删去这一项，或核对 file 和 text。`,
    en: `${file} has no ${code} that this allowance means. Delete it, or check file and text.`,
  }),
  why,
  bad: 'file: entries/health/removed.md',
  good,
});

export const expiredAllowance = diagnosticKind<{ code: string; file: string; expires: string }>({
  code: 'rule/expired-allowance',
  severity: 'warning',
  title: { zh: '过期的例外', en: 'An allowance that has expired' },
  message: ({ code, file, expires }) => ({
    zh: `${file} 的例外 ${code} 已于 ${expires} 到期；改正内容，或重新批准并写新的期限。`,
    en: `The allowance of ${code} in ${file} ended on ${expires}. Mend the content, or approve it anew with a later date.`,
  }),
  why,
  bad: 'expires: "2025-12-31"',
  good,
});
