import { bodied, describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/number-differs', {
  bad: [
    {
      name: 'another number in the text',
      edits: bodied('投资额不低于3000万元。'),
      shows: '投资额不低于3000万元',
      says: '5000万元',
    },
  ],
  good: [
    { name: 'the same number', edits: bodied('投资额不低于5,000万元。') },
    { name: 'another unit', edits: bodied('投资额不低于3000万元/亩。') },
    { name: 'no number', edits: bodied('投资额见指标。') },
  ],
});
