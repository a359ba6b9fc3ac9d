import { describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/policy-in-force', {
  bad: [
    {
      name: 'a superseded instrument, naming its successor',
      edits: [
        {
          path: 'policies/structure-2024.yaml',
          from: 'appliesTo:',
          to: 'supersededBy: tax-15\nsupersededOn: 2026-12-01\nappliesTo:',
        },
      ],
      shows: 'structure-2024',
      says: '改引 tax-15',
    },
    {
      name: 'a successor without a date',
      edits: [
        {
          path: 'policies/structure-2024.yaml',
          from: 'appliesTo:',
          to: 'supersededBy: tax-15\nappliesTo:',
        },
      ],
      shows: 'structure-2024',
    },
    {
      name: 'an instrument that takes effect after the edition',
      edits: [
        {
          path: 'policies/structure-2024.yaml',
          from: 'effective: 2024-02-01',
          to: 'effective: 2026-12-02',
        },
      ],
      shows: 'structure-2024',
      says: '晚于',
    },
    {
      name: 'an incentive that has expired',
      edits: [{ path: 'policies/tax-15.yaml', from: '2027-12-31', to: '2026-11-30' }],
      shows: 'tax-15',
      says: '2026-11-30 为止',
    },
  ],
  good: [
    { name: 'what is in force', edits: [] },
    {
      name: 'what is superseded after the edition has begun',
      edits: [
        {
          path: 'policies/structure-2024.yaml',
          from: 'appliesTo:',
          to: 'supersededBy: tax-15\nsupersededOn: 2027-02-01\nappliesTo:',
        },
      ],
    },
    {
      name: 'what takes effect on the same day',
      edits: [
        {
          path: 'policies/structure-2024.yaml',
          from: 'effective: 2024-02-01',
          to: 'effective: 2026-12-01',
        },
      ],
    },
  ],
});
