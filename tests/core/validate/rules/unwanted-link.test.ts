import { describeRule } from '../../../helpers/describe-rule.ts';

const SHUT = {
  path: 'classes.yaml',
  from: 'tone: positive',
  to: 'tone: negative',
};

describeRule('rule/unwanted-link', {
  bad: [
    {
      name: 'a prohibited activity that is to be strengthened',
      edits: [SHUT, { from: 'action: fill', to: 'action: strengthen' }],
      shows: 'strengthen',
      says: '删去 action',
    },
  ],
  good: [
    { name: 'a wanted activity', edits: [] },
    {
      name: 'a prohibited activity without an action',
      edits: [SHUT, { from: ', action: fill', to: '' }],
    },
  ],
});
