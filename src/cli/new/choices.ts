import { INDUSTRY_CODES } from '../../core/industry/industry-codes.ts';
import type { Catalogue } from '../../core/model/catalogue.ts';
import type { Bilingual } from '../../core/diagnostics/diagnostic.ts';
import type { Choice, Question } from './question.ts';

/** A question answered in free words. */
export function text(flag: string, zh: string, en: string, optional = false): Question {
  return { flag, label: { zh, en }, optional };
}

/** The same words in both languages: `--title` and `--title-en`. */
export function both(flag: string, zh: string, en: string): Question[] {
  return [text(flag, zh, en), text(`${flag}-en`, `${zh}（英文）`, `${en} (English)`)];
}

export function pick(
  flag: string,
  label: Bilingual,
  choices: Question['choices'],
  optional = false,
): Question {
  return { flag, label, choices, optional };
}

/** A question with a few fixed answers. */
export function oneOf(flag: string, label: Bilingual, values: readonly string[]): Question {
  return pick(flag, label, () => values.map((value) => ({ value, name: '' })));
}

export const ID = text('id', '编号（网址用，小写字母、数字、连字符）', 'Id (for the address)');

export function sectorQuestions({ sectors, byId }: Catalogue): Question[] {
  const named = (list: readonly { id: string; name: Bilingual }[]): Choice[] =>
    list.map(({ id, name }) => ({ value: id, name: `${name.zh} ${name.en}` }));
  return [
    pick('sector', { zh: '产业', en: 'Sector' }, () => named(sectors)),
    pick('subsector', { zh: '细分产业', en: 'Subsector' }, (answers) =>
      named(byId.sector.get(answers.get('sector') ?? '')?.subsectors ?? []),
    ),
  ];
}

/** Every code of three or four digits. */
export const INDUSTRY: Question = pick(
  'industry',
  { zh: '国民经济行业（输入代码或名称）', en: 'Industry (GB/T 4754 code or name)' },
  () =>
    [...INDUSTRY_CODES.values()]
      .filter(({ code }) => code.length >= 3)
      .map(({ code, name }) => ({ value: code, name })),
);

export function policyQuestion({ policies }: Catalogue): Question {
  return pick('policy', { zh: '政策依据', en: 'Legal basis' }, () =>
    policies.map(({ id, title }) => ({ value: id, name: `${title.zh} ${title.en}` })),
  );
}
