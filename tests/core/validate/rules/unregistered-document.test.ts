import { bodied, describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/unregistered-document', {
  bad: [
    {
      name: 'an unknown document',
      edits: bodied('按《某某玻璃管理办法》和《某某玻璃管理办法》执行。'),
      shows: '《某某玻璃管理办法》',
    },
  ],
  good: [
    {
      name: 'a registered one without its year',
      edits: bodied('按《产业结构调整指导目录》执行。'),
    },
    { name: 'its short name', edits: bodied('按《产业目录2024》执行。') },
  ],
});
