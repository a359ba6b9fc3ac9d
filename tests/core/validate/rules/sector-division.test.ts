import { describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/sector-division', {
  bad: [
    {
      name: 'a code of another sector',
      edits: [
        {
          from: '{ code: "2762", name: 基因工程药物和疫苗制造 }',
          to: '{ code: "6631", name: 融资租赁服务 }',
        },
      ],
      shows: '"6631"',
    },
  ],
  good: [
    {
      name: 'a sector that allows all',
      edits: [{ path: 'sectors.yaml', from: 'divisions: ["27", "35"]', to: 'divisions: []' }],
    },
  ],
});
