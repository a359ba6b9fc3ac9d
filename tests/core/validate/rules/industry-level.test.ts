import { describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/industry-level', {
  bad: [
    {
      name: 'a group with one class',
      edits: [
        {
          from: '{ code: "2762", name: 基因工程药物和疫苗制造 }',
          to: '{ code: "271", name: 化学药品原料药制造 }',
        },
      ],
      shows: '"271"',
      says: '写成 2710 化学药品原料药制造',
    },
    {
      name: 'a group with several classes',
      edits: [
        {
          from: '{ code: "2762", name: 基因工程药物和疫苗制造 }',
          to: '{ code: "276", name: 生物药品制品制造 }',
        },
      ],
      shows: '"276"',
      says: '例如 2761',
    },
    {
      name: 'a division',
      edits: [
        {
          from: '{ code: "2762", name: 基因工程药物和疫苗制造 }',
          to: '{ code: "27", name: 医药制造业 }',
        },
      ],
      shows: '"27"',
    },
  ],
  good: [
    { name: 'a class', edits: [] },
    {
      name: 'the divisions of a sector',
      edits: [{ path: 'sectors.yaml', from: '"35"', to: '"36"' }],
    },
  ],
});
