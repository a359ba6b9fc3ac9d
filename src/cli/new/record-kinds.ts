import { stringify } from 'yaml';
import { POLICY_KINDS } from '../../core/validate/schemas/records.ts';
import type { FileChange } from '../change-files.ts';
import { both, ID, oneOf, parksOf, pick, text } from './choices.ts';
import { INVESTORS, type NewRecord } from './new-record.ts';
import { entry, guide, opportunity } from './paired-kinds.ts';
import type { Answers } from './question.ts';

const premises: NewRecord = {
  questions: (catalogue) => [
    ID,
    ...both('name', '名称', 'Name'),
    oneOf('kind', { zh: '种类', en: 'Kind' }, ['park', 'plot', 'building']),
    pick(
      'park',
      { zh: '所在园区', en: 'Park that it lies in' },
      (answers) => (answers.get('kind') === 'park' ? [] : parksOf(catalogue)),
      true,
    ),
    ...both('summary', '简介', 'Summary'),
    pick('sector', { zh: '适合的产业', en: 'Sector that it suits' }, () =>
      catalogue.sectors.map(({ id, name }) => ({ value: id, name: `${name.zh} ${name.en}` })),
    ),
  ],
  files: ({ answers, today }) => {
    const park = answers.get('park') ?? '';
    return yamlFile(`premises/${answers.get('id') ?? ''}.yaml`, {
      name: pair(answers, 'name'),
      kind: answers.get('kind'),
      ...(park !== '' && { park }),
      summary: pair(answers, 'summary'),
      sectors: [answers.get('sector')],
      reviewed: today,
      sources: [],
    });
  },
};

const policy: NewRecord = {
  questions: () => [
    ID,
    ...both('title', '文件名称', 'Title'),
    ...both('short', '简称', 'Short name'),
    oneOf('kind', { zh: '种类', en: 'Kind' }, POLICY_KINDS),
    ...both('issuer', '发文机关', 'Issuer'),
    text('document-number', '发文字号（没有就留空）', 'Document number (may be blank)', true),
    text('effective', '施行日期（YYYY-MM-DD）', 'Effective (YYYY-MM-DD)'),
    oneOf('applies-to', { zh: '适用投资者', en: 'Applies to' }, INVESTORS),
    text('url', '官方网址', 'Official address'),
    ...both('summary', '要点', 'Summary'),
  ],
  files: ({ answers, today }) => {
    const number = answers.get('document-number') ?? '';
    return yamlFile(`policies/${answers.get('id') ?? ''}.yaml`, {
      title: pair(answers, 'title'),
      short: pair(answers, 'short'),
      kind: answers.get('kind'),
      issuer: pair(answers, 'issuer'),
      ...(number !== '' && { documentNumber: number }),
      effective: answers.get('effective'),
      appliesTo: answers.get('applies-to'),
      url: answers.get('url'),
      checked: today,
      summary: pair(answers, 'summary'),
    });
  },
};

const term: NewRecord = {
  questions: () => [
    ID,
    text('zh', '中文', 'Chinese'),
    text('en', '英文', 'English'),
    ...both('definition', '释义', 'Definition'),
  ],
  files: ({ answers, read }) => {
    const path = 'glossary.yaml';
    const row = {
      id: answers.get('id'),
      zh: answers.get('zh'),
      en: answers.get('en'),
      definition: pair(answers, 'definition'),
    };
    const block = stringify([row], { lineWidth: 0 }).replace(/^(?=.)/gmu, '  ');
    return [{ path, text: `${read(path).replace(/\n*$/u, '\n')}${block}` }];
  },
};

/** What `mulu new` can make. */
export const NEW_KINDS = { entry, opportunity, premises, policy, guide, term } as const;
export type NewKind = keyof typeof NEW_KINDS;

function pair(answers: Answers, flag: string) {
  return { zh: answers.get(flag) ?? '', en: answers.get(`${flag}-en`) ?? '' };
}

function yamlFile(path: string, data: object): FileChange[] {
  return [{ path, text: stringify(data, { lineWidth: 0 }) }];
}
