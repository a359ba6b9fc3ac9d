import { describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/date-order', {
  bad: [
    {
      name: 'the thirtieth of February',
      edits: [{ from: '2026-11-16', to: '2026-02-30' }],
      shows: '2026-02-30',
      says: '不是日历上',
    },
    {
      name: 'the 29th in a common year',
      edits: [{ from: '2026-11-16', to: '2026-02-29' }],
      shows: '2026-02-29',
    },
    {
      name: 'the thirteenth month',
      edits: [{ from: '2026-11-16', to: '2026-13-01' }],
      shows: '2026-13-01',
    },
    {
      name: 'an hour that is none',
      edits: [{ from: '09:00', to: '24:00' }],
      shows: '2026-11-02 24:00',
    },
    {
      name: 'a review before publication',
      edits: [{ from: '2026-11-16', to: '2026-11-01' }],
      shows: '2026-11-01',
      says: '早于“发布时间”2026-11-02',
    },
    {
      name: 'a check in the future',
      edits: [{ from: 'checked: 2026-11-02', to: 'checked: 2026-11-24' }],
      shows: '2026-11-24',
      says: '晚于今天（2026-11-23）',
    },
    {
      name: 'an end before the beginning',
      edits: [{ path: 'policies/tax-15.yaml', from: '2027-12-31', to: '2019-12-31' }],
      shows: '2019-12-31',
    },
    {
      name: 'an effect before publication',
      edits: [
        {
          path: 'policies/structure-2024.yaml',
          from: 'effective: 2024-02-01',
          to: 'effective: 2023-02-01',
        },
      ],
      shows: '2023-02-01',
    },
    {
      name: 'an edition in force before it is issued',
      edits: [
        { path: 'editions/2026.yaml', from: 'effective: 2026-12-01', to: 'effective: 2026-11-01' },
      ],
      shows: '2026-11-01',
    },
    {
      name: 'a published edition issued in the future',
      edits: [{ path: 'editions/2026.yaml', from: 'issued: 2026-11-02', to: 'issued: 2026-12-01' }],
      shows: '2026-12-01',
    },
  ],
  good: [
    { name: 'what happened today', edits: [{ from: '2026-11-16', to: '2026-11-23' }] },
    { name: 'a leap day', edits: [{ from: 'checked: 2026-11-02', to: 'checked: 2024-02-29' }] },
    { name: 'a tax notice that applies from before', edits: [] },
    {
      name: 'a draft edition to be issued',
      edits: [
        { path: 'editions/2026.yaml', from: 'issued: 2026-11-02', to: 'issued: 2026-12-01' },
        { path: 'editions/2026.yaml', from: 'status: published', to: 'status: draft' },
      ],
    },
  ],
});
