import { describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/investor-basis', {
  bad: [
    {
      name: 'a domestic catalogue for foreign investors',
      edits: [{ from: 'investor: domestic', to: 'investor: foreign' }],
      shows: 'foreign',
      says: '内资',
    },
    {
      name: 'encouraged access without a foreign basis',
      edits: [{ from: 'foreignAccess: open', to: 'foreignAccess: encouraged' }],
      shows: 'encouraged',
      says: '鼓励',
    },
  ],
  good: [
    {
      name: 'a list that binds both',
      edits: [{ from: 'investor: domestic', to: 'investor: both' }],
    },
  ],
});
