import type { Bilingual } from '../../diagnostics/diagnostic.ts';
import { tableWords } from '../../i18n/tables.ts';
import type { TableWords } from '../../i18n/tables.zh.ts';

type Sentences = TableWords['problems'];

/** What is said of cells, in both languages at once: `problems.noUnit('500', '万元/亩')`. */
export const problems = Object.fromEntries(
  Object.keys(tableWords('zh').problems).map((name) => [
    name,
    (...values: never[]): Bilingual => ({
      zh: sentence('zh', name)(...values),
      en: sentence('en', name)(...values),
    }),
  ]),
) as { readonly [N in keyof Sentences]: (...values: Parameters<Sentences[N]>) => Bilingual };

function sentence(locale: 'zh' | 'en', name: string): (...values: never[]) => string {
  return tableWords(locale).problems[name as keyof Sentences] as (...values: never[]) => string;
}
