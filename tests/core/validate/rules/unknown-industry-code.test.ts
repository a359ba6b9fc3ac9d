import { describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/unknown-industry-code', {
  bad: [
    {
      name: 'an entry',
      edits: [{ from: '"2762"', to: '"2765"' }],
      shows: '"2765"',
      says: '2761 生物药品制造',
    },
    {
      name: 'a division of a sector',
      edits: [{ path: 'sectors.yaml', from: '"35"', to: '"99"' }],
      shows: '"99"',
    },
    {
      name: 'the register of English names',
      edits: [
        { path: 'industries.yaml', text: 'industries:\n  - { code: "9999", en: Nothing }\n' },
      ],
      shows: '"9999"',
    },
  ],
  good: [
    { name: 'a code of the standard', edits: [] },
    {
      name: 'a code in a wrong form, which G03 reports',
      edits: [{ from: '"2762"', to: '"C9999"' }],
    },
  ],
});
