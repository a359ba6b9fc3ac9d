import { describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/date-format', {
  bad: [
    {
      name: 'points',
      edits: [{ from: '2026-11-16', to: '2026.11.6' }],
      shows: '2026.11.6',
      says: '写成 2026-11-06',
      fixed: '2026-11-06',
    },
    {
      name: 'Chinese',
      edits: [{ from: '2026-11-16', to: '2026年3月1日' }],
      shows: '2026年3月1日',
      fixed: '2026-03-01',
    },
    {
      name: 'slashes',
      edits: [{ from: '2026-11-16', to: '2026/11/16' }],
      shows: '2026/11/16',
      fixed: '2026-11-16',
    },
    {
      name: 'missing zeros',
      edits: [{ from: '2026-11-16', to: '2026-3-1' }],
      shows: '2026-3-1',
      fixed: '2026-03-01',
    },
    {
      name: 'eight digits',
      edits: [{ from: '2026-11-16', to: '20261116' }],
      shows: '20261116',
      says: '2026-11-16',
    },
    {
      name: 'a quoted date',
      edits: [{ from: 'reviewed: 2026-11-16', to: 'reviewed: "2026.11.16"' }],
      shows: '"2026.11.16"',
      fixed: '2026-11-16',
    },
    {
      name: 'a year of two digits, without a fix',
      edits: [{ from: '2026-11-16', to: '26-3-1' }],
      shows: '26-3-1',
      says: '照 2026-03-01 的样子',
    },
    {
      name: 'a time with T',
      edits: [{ from: '2026-11-02 09:00', to: '2026-11-02T09:00' }],
      shows: '2026-11-02T09:00',
      fixed: '2026-11-02 09:00',
    },
    {
      name: 'a time that is missing',
      edits: [{ from: '2026-11-02 09:00', to: '2026-11-02' }],
      shows: '2026-11-02',
      says: '照 2026-03-01 09:00 的样子',
    },
    {
      name: 'a date of a source',
      edits: [{ from: 'checked: 2026-11-02', to: 'checked: 昨天' }],
      shows: '昨天',
    },
  ],
  good: [
    { name: 'dates and times as wanted', edits: [] },
    {
      name: 'an impossible date, which D01 reports',
      edits: [{ from: '2026-11-16', to: '2026-02-30' }],
    },
    {
      name: 'a full-width date, which T02 reports',
      edits: [{ from: '2026-11-16', to: '２０２６-11-16' }],
    },
  ],
});
