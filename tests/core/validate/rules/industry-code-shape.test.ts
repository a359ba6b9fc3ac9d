import { describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/industry-code-shape', {
  bad: [
    { name: 'a number', edits: [{ from: '"2762"', to: '2762' }], shows: '2762', says: '"2762"' },
    {
      name: 'a section letter',
      edits: [{ from: '"2762"', to: 'C2762' }],
      shows: 'C2762',
      says: '不写门类字母',
      fixed: '"2762"',
    },
    {
      name: 'a wrong section letter',
      edits: [{ from: '"2762"', to: '"M2762"' }],
      shows: '"M2762"',
      says: '不符',
      fixed: '"2762"',
    },
    {
      name: 'five digits',
      edits: [{ from: '"2762"', to: '"27620"' }],
      shows: '"27620"',
      says: '2 至 4 位',
    },
    { name: 'one digit', edits: [{ from: '"2762"', to: '"2"' }], shows: '"2"' },
  ],
  good: [
    { name: 'four digits in quotes', edits: [] },
    { name: 'full-width digits, which T02 reports', edits: [{ from: '"2762"', to: '"２７６２"' }] },
  ],
});
