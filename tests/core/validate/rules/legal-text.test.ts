import { clausesOf } from '../../../../src/core/validate/text/clause-sums.ts';
import { describeRule, type Edit } from '../../../helpers/describe-rule.ts';

const OFFICIAL = '疫苗研发及生产，新型佐剂，30 万支/年以上';
const register: Edit = {
  path: 'policies/structure-2024.yaml',
  from: 'count: 352, sectioned: true,',
  to: `count: 352, sectioned: true, items: [{ number: 医药 2, sums: ${clausesOf(OFFICIAL)
    .map(({ sum }) => sum)
    .join(' ')} }],`,
};
const quoted = (text: string): Edit => ({
  from: 'subsector: biologicals',
  to: `legalText: ${text}\nsubsector: biologicals`,
});

describeRule('rule/legal-text', {
  bad: [
    {
      name: 'another character',
      edits: [register, quoted('疫苗研发与生产，新型佐剂')],
      shows: '疫苗研发与生产，新型佐剂',
      says: '“疫苗研发与生产”不在所引条目（鼓励类 医药 2）',
    },
    {
      name: 'another number',
      edits: [register, quoted('20 万支/年以上')],
      shows: '20 万支/年以上',
    },
  ],
  good: [
    { name: 'the whole item', edits: [register, quoted(OFFICIAL)] },
    {
      name: 'a part of it, set otherwise',
      edits: [register, quoted('新型佐剂；30万支／年以上。')],
    },
    { name: 'an item whose wording is not registered', edits: [quoted('疫苗研发与生产')] },
  ],
});
