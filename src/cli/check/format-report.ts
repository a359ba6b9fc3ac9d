import { formatGithub } from '../../core/diagnostics/reporters/github.ts';
import { formatGitlab } from '../../core/diagnostics/reporters/gitlab.ts';
import { formatJson } from '../../core/diagnostics/reporters/json.ts';
import { formatMarkdown } from '../../core/diagnostics/reporters/markdown.ts';
import type { Report } from '../../core/diagnostics/reporters/report.ts';
import { formatSarif } from '../../core/diagnostics/reporters/sarif.ts';
import { ALL_KINDS } from '../../core/validate/kinds.ts';
import type { Lang } from '../messages.ts';

export const FORMATS = ['pretty', 'json', 'github', 'gitlab', 'sarif', 'markdown'];

/** The findings for a program, or for a comment. */
export function formatReport(report: Report, format: string, lang: Lang): string {
  switch (format) {
    case 'github':
      return formatGithub(report, { lang });
    case 'gitlab':
      return formatGitlab(report, { lang });
    case 'sarif':
      return formatSarif(report, { lang, kinds: ALL_KINDS });
    case 'markdown':
      return formatMarkdown(report, { lang });
    default: {
      const rules = new Map<string, string | undefined>(
        ALL_KINDS.map(({ code, rule }) => [code, rule]),
      );
      return formatJson(report, { ruleOf: (code) => rules.get(code) });
    }
  }
}
