import { bodied, describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/obsolete-term', {
  bad: [
    {
      name: 'a list that has gone',
      edits: bodied('享受零关税正面清单政策。'),
      shows: '零关税正面清单',
    },
  ],
  good: [
    { name: 'what tells of the past', edits: bodied('原零关税正面清单已由征税商品目录取代。') },
    { name: 'what is denied', edits: bodied('不再实行零关税正面清单。') },
  ],
});
