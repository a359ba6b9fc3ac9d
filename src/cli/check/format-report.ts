import { formatGithub } from '../../core/diagnostics/reporters/github.ts';
import { formatGitlab } from '../../core/diagnostics/reporters/gitlab.ts';
import { formatJson } from '../../core/diagnostics/reporters/json.ts';
import { formatMarkdown } from '../../core/diagnostics/reporters/markdown.ts';
import type { Report } from '../../core/diagnostics/reporters/report.ts';
import { formatSarif } from '../../core/diagnostics/reporters/sarif.ts';
import type { Lang } from '../messages.ts';

export const FORMATS = ['pretty', 'json', 'github', 'gitlab', 'sarif', 'markdown'];

/** The findings for a program, or for a comment. */
export async function formatReport(
  report: Report,
  { format, lang }: { readonly format: string; readonly lang: Lang },
): Promise<string> {
  switch (format) {
    case 'github':
      return formatGithub(report, { lang });
    case 'gitlab':
      return formatGitlab(report, { lang });
    case 'sarif':
      return formatSarif(report, { lang, kinds: await allKinds() });
    case 'markdown':
      return formatMarkdown(report, { lang });
    default: {
      const rules = new Map<string, string | undefined>(
        (await allKinds()).map(({ code, rule }) => [code, rule]),
      );
      return formatJson(report, { ruleOf: (code) => rules.get(code) });
    }
  }
}

/** Loads every rule. */
async function allKinds() {
  return (await import('../../core/validate/kinds.ts')).ALL_KINDS;
}
