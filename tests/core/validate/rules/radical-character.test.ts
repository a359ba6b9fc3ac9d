import { describeRule, titled } from '../../../helpers/describe-rule.ts';

describeRule('rule/radical-character', {
  bad: [
    { name: 'a Kangxi radical', edits: titled('⾼端器械'), shows: '⾼', fixed: '高' },
    { name: 'a compatibility character', edits: titled('老\uF934人'), shows: '\uF934' },
  ],
  good: [{ name: 'ordinary characters', edits: titled('高端器械') }],
});
