import { describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/stale-column', {
  bad: [
    {
      name: 'a sector of last year',
      edits: [
        {
          from: 'published: 2026-11-02 09:00\nreviewed: 2026-11-16',
          to: 'published: 2026-01-02 09:00\nreviewed: 2026-04-16',
        },
      ],
      shows: 'health',
      says: '医药健康',
    },
    {
      name: 'old opportunities',
      edits: [
        {
          path: 'opportunities/vaccine-line.md',
          from: 'published: 2026-11-02 09:00\nreviewed: 2026-11-16',
          to: 'published: 2026-01-02 09:00\nreviewed: 2026-04-16',
        },
      ],
      shows: '2026-04-16',
      says: '合作机会',
    },
  ],
  good: [
    {
      name: 'one entry reviewed of late',
      edits: [{ from: 'published: 2026-11-02 09:00', to: 'published: 2020-11-02 09:00' }],
    },
  ],
});
