import { bodied, describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/past-phase-out', {
  bad: [
    {
      name: 'a year that has ended',
      edits: bodied('含汞产品2020年底前淘汰。'),
      shows: '2020年底前淘汰',
    },
    {
      name: 'a day that has passed',
      edits: bodied('2026年11月1日前停止生产。'),
      shows: '2026年11月1日前停止生产',
    },
  ],
  good: [
    { name: 'a date ahead', edits: bodied('2027年12月31日前淘汰。') },
    { name: 'one said to have passed', edits: bodied('要求2025年12月31日前退出，期限已过。') },
    { name: 'what is done', edits: bodied('已于2020年淘汰。') },
  ],
});
