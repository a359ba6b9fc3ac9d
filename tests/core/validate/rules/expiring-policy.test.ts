import { describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/expiring-policy', {
  bad: [
    {
      name: 'a policy that ends first',
      edits: [
        {
          path: 'editions/2026.yaml',
          from: 'effective: 2026-12-01',
          to: 'effective: 2026-12-01\nexpires: 2031-11-30',
        },
      ],
      shows: '2027-12-31',
    },
  ],
  good: [
    { name: 'an edition without an end', edits: [] },
    {
      name: 'an edition that ends first',
      edits: [
        {
          path: 'editions/2026.yaml',
          from: 'effective: 2026-12-01',
          to: 'effective: 2026-12-01\nexpires: 2027-11-30',
        },
      ],
    },
    {
      name: 'a policy that nothing cites',
      edits: [
        {
          path: 'editions/2026.yaml',
          from: 'effective: 2026-12-01',
          to: 'effective: 2026-12-01\nexpires: 2031-11-30',
        },
        { from: 'incentives: [tax-15]', to: 'incentives: []' },
      ],
    },
  ],
});
