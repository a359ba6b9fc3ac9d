import { describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/old-check', {
  bad: [
    {
      name: 'an old review',
      edits: [
        {
          from: 'published: 2026-11-02 09:00\nreviewed: 2026-11-16',
          to: 'published: 2020-11-02 09:00\nreviewed: 2025-10-16',
        },
      ],
      shows: '2025-10-16',
    },
    {
      name: 'an old source',
      edits: [{ from: 'checked: 2026-11-02', to: 'checked: 2025-11-02' }],
      shows: '2025-11-02',
    },
    {
      name: 'an old instrument',
      edits: [
        { path: 'policies/tax-15.yaml', from: 'checked: 2026-11-02', to: 'checked: 2025-11-02' },
      ],
      shows: '2025-11-02',
    },
  ],
  good: [
    {
      name: 'a zone that allows more',
      edits: [
        { path: 'zone.yaml', from: 'profileKind', to: 'reviewMonths: 36\nprofileKind' },
        { from: 'checked: 2026-11-02', to: 'checked: 2025-11-02' },
      ],
    },
  ],
});
