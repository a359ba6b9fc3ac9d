import { stringify } from 'yaml';
import { INDUSTRY_CODES } from '../../core/industry/industry-codes.ts';
import type { Catalogue } from '../../core/model/catalogue.ts';
import { translationHash } from '../../core/model/translation-hash.ts';
import { COOPERATION, POLICY_KINDS } from '../../core/validate/schemas/records.ts';
import type { FileChange } from '../change-files.ts';
import {
  both,
  ID,
  INDUSTRY,
  oneOf,
  pick,
  policyQuestion,
  sectorQuestions,
  text,
} from './choices.ts';
import type { Answers, Choice, Question } from './question.ts';

export interface NewRecord {
  readonly questions: (catalogue: Catalogue) => readonly Question[];
  readonly files: (input: NewInput) => readonly FileChange[];
}

export interface NewInput {
  readonly answers: Answers;
  readonly catalogue: Catalogue;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The text of a file of the catalogue as it is. */
  readonly read: (path: string) => string;
}

const INVESTORS = ['domestic', 'foreign', 'both'];
const TITLES = [...both('title', '标题', 'Title'), ...both('summary', '摘要', 'Summary')];

const entry: NewRecord = {
  questions: (catalogue) => [
    ID,
    ...TITLES,
    ...sectorQuestions(catalogue),
    pick('class', { zh: '类别', en: 'Class' }, () =>
      catalogue.classes.map(({ id, name }) => ({ value: id, name: `${name.zh} ${name.en}` })),
    ),
    oneOf('stage', { zh: '产业链环节', en: 'Stage of the chain' }, [
      'upstream',
      'midstream',
      'downstream',
    ]),
    INDUSTRY,
    policyQuestion(catalogue),
    text('item', '条目号（没有就留空）', 'Item (leave blank if none)', true),
    oneOf('investor', { zh: '依据适用的投资者', en: 'Investor that the basis is for' }, INVESTORS),
    oneOf('foreign-access', { zh: '外资准入', en: 'Foreign access' }, [
      'encouraged',
      'open',
      'restricted',
    ]),
    oneOf('assessment', { zh: '环评类别', en: 'Environmental assessment' }, [
      '报告书',
      '报告表',
      '登记表',
      '不纳入管理',
    ]),
    oneOf('emissions', { zh: '排放', en: 'Emissions' }, ['zero', 'limited']),
  ],
  files: ({ answers, catalogue, today }) => {
    const get = (flag: string): string => answers.get(flag) ?? '';
    const sector = get('sector');
    const policy = catalogue.byId.policy.get(get('policy'));
    const others = catalogue.entriesBy.sector.get(sector) ?? [];
    const desk = catalogue.zone.desks.find((one) => one.sectors.includes(sector));
    const head = {
      number: Math.max(0, ...others.map(({ number }) => number)) + 1,
      title: get('title'),
      summary: get('summary'),
      subsector: get('subsector'),
      class: get('class'),
      targets: [],
      chain: { stage: get('stage') },
      industry: [{ code: get('industry'), name: INDUSTRY_CODES.get(get('industry'))?.name ?? '' }],
      basis: [
        {
          policy: get('policy'),
          ...(get('item') !== '' && { item: get('item') }),
          investor: get('investor'),
        },
      ],
      foreignAccess: get('foreign-access'),
      incentives: [],
      thresholds: {},
      environment: { assessment: get('assessment'), emissions: get('emissions') },
      premises: [],
      contact: desk?.id ?? catalogue.zone.desks[0]?.id ?? '',
      ...dates(today),
      sources: policy ? [{ title: policy.title.zh, url: policy.url, checked: policy.checked }] : [],
    };
    return pairOf({ path: `entries/${sector}/${get('id')}`, extension: 'md', head, answers });
  },
};

const opportunity: NewRecord = {
  questions: (catalogue) => [
    ID,
    ...TITLES,
    ...sectorQuestions(catalogue),
    pick('entry', { zh: '对应条目', en: 'Entry that it belongs to' }, () =>
      catalogue.entries.map(({ id, title }) => ({ value: id, name: title.zh })),
    ),
    pick('park', { zh: '园区', en: 'Park' }, () => parksOf(catalogue)),
    text('investment', '投资规模下限（万元）', 'Least investment (10,000 CNY)'),
    text('source-title', '投资规模的来源', 'Source of the investment'),
    text('source-url', '来源网址', 'Address of the source'),
    oneOf('cooperation', { zh: '合作方式', en: 'Form of cooperation' }, COOPERATION),
    ...both('offers', '园区提供', 'What the zone offers'),
    ...both('asks', '希望对方', 'What it asks of the partner'),
  ],
  files: ({ answers, catalogue, today }) => {
    const get = (flag: string): string => answers.get(flag) ?? '';
    const desk = catalogue.zone.desks.find((one) => one.sectors.includes(get('sector')));
    const head = {
      title: get('title'),
      summary: get('summary'),
      sector: get('sector'),
      subsector: get('subsector'),
      entries: [get('entry')],
      park: get('park'),
      investment: {
        min: Number(get('investment')),
        unit: '万元',
        source: { title: get('source-title'), url: get('source-url'), checked: today },
      },
      cooperation: [get('cooperation')],
      stage: 'sought',
      offers: [get('offers')],
      asks: [get('asks')],
      contact: desk?.id ?? catalogue.zone.desks[0]?.id ?? '',
      ...dates(today),
    };
    const english = { offers: [get('offers-en')], asks: [get('asks-en')] };
    return pairOf({ path: `opportunities/${get('id')}`, extension: 'md', head, answers, english });
  },
};

const guide: NewRecord = {
  questions: () => [ID, ...TITLES],
  files: ({ answers, catalogue, today }) => {
    const order = Math.max(0, ...catalogue.guides.map((one) => one.order)) + 1;
    const [title = '', summary = ''] = [answers.get('title'), answers.get('summary')];
    const head = { title, summary, order, ...dates(today) };
    const path = `guides/${answers.get('id') ?? ''}`;
    return pairOf({ path, extension: 'mdx', head, answers });
  },
};

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

function parksOf(catalogue: Catalogue): Choice[] {
  return catalogue.premises
    .filter(({ kind }) => kind === 'park')
    .map(({ id, name }) => ({ value: id, name: `${name.zh} ${name.en}` }));
}

function dates(today: string) {
  return { published: `${today} 09:00`, reviewed: today };
}

function pair(answers: Answers, flag: string) {
  return { zh: answers.get(flag) ?? '', en: answers.get(`${flag}-en`) ?? '' };
}

function yamlFile(path: string, data: object): FileChange[] {
  return [{ path, text: stringify(data, { lineWidth: 0 }) }];
}

interface Pair {
  /** Without its extension. */
  readonly path: string;
  readonly extension: 'md' | 'mdx';
  readonly head: TranslatedHead;
  readonly answers: Answers;
  /** What the English file has beside title and summary. */
  readonly english?: object;
}

type TranslatedHead = Omit<Parameters<typeof translationHash>[0], 'body'>;

/** A Chinese file and its English twin, which is marked as the translation of just that text. */
function pairOf({ path, extension, head, answers, english = {} }: Pair): FileChange[] {
  const body = `\n${head.summary}\n`;
  const twin = {
    title: answers.get('title-en') ?? '',
    summary: answers.get('summary-en') ?? '',
    ...english,
    translationOf: translationHash({ ...head, body }),
  };
  return [
    { path: `${path}.${extension}`, text: withFences(head, body) },
    { path: `${path}.en.${extension}`, text: withFences(twin, `\n${twin.summary}\n`) },
  ];
}

function withFences(head: object, body: string): string {
  return `---\n${stringify(head, { lineWidth: 0 })}---\n${body}`;
}
