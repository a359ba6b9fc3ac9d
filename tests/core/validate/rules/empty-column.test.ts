import { describeRule, ENTRY } from '../../../helpers/describe-rule.ts';

describeRule('rule/empty-column', {
  bad: [
    {
      name: 'a class',
      edits: [
        {
          path: 'classes.yaml',
          from: 'classes:',
          to: 'classes:\n  - { id: restricted, name: { zh: 限制类, en: Restricted }, summary: { zh: 一, en: one }, tone: caution }',
        },
      ],
      shows: 'restricted',
      says: '限制类',
    },
    {
      name: 'a subsector',
      edits: [
        {
          path: 'sectors.yaml',
          from: '    subsectors:',
          to: '    subsectors:\n      - { id: devices, name: { zh: 器械, en: Devices }, summary: { zh: 一, en: one } }',
        },
      ],
      shows: 'devices',
    },
    {
      name: 'a target',
      edits: [{ from: 'targets: [chain-leader]', to: 'targets: []' }],
      shows: 'chain-leader',
    },
  ],
  good: [
    { name: 'columns with entries', edits: [] },
    { name: 'an entry with another fault', edits: [{ from: 'number: 1', to: 'number: x' }] },
    { name: 'an entry that cannot be read', edits: [{ path: ENTRY, text: 'x' }] },
  ],
});
