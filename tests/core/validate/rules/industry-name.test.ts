import { describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/industry-name', {
  bad: [
    {
      name: 'a name that moved to another code in 2017',
      edits: [
        {
          from: '{ code: "2762", name: 基因工程药物和疫苗制造 }',
          to: '{ code: "3032", name: 建筑陶瓷制品制造 }',
        },
      ],
      shows: '建筑陶瓷制品制造',
      says: '2017年起是建筑用石加工，建筑陶瓷制品制造现在是 3071',
    },
    {
      name: 'a name that no code has',
      edits: [{ from: '基因工程药物和疫苗制造', to: '基因工程药物制造' }],
      shows: '基因工程药物制造',
      says: '没有名为',
    },
    {
      name: 'the name of another code',
      edits: [{ from: '基因工程药物和疫苗制造', to: '生物药品制造' }],
      shows: '生物药品制造',
      says: '2761',
    },
  ],
  good: [
    { name: 'the exact name', edits: [] },
    { name: 'an unknown code, which G01 reports', edits: [{ from: '"2762"', to: '"2765"' }] },
  ],
});
