import { describeRule, titled } from '../../../helpers/describe-rule.ts';

describeRule('rule/finance-name', {
  bad: [
    {
      name: 'a firm nearby',
      edits: [
        {
          path: 'premises/park-one.yaml',
          from: 'sources: []',
          to: 'sources: []\nneighbours: [{ name: { zh: 示例基金管理公司, en: Sample }, sample: true }]',
        },
      ],
      shows: '示例基金管理公司',
      says: '基金管理',
    },
  ],
  good: [
    { name: 'an entry about finance', edits: titled('融资租赁服务') },
    {
      name: 'another firm',
      edits: [
        {
          path: 'premises/park-one.yaml',
          from: 'sources: []',
          to: 'sources: []\nneighbours: [{ name: { zh: 示例制药公司, en: Sample }, sample: true }]',
        },
      ],
    },
  ],
});
