import { bodied, describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/tax-reward', {
  bad: [
    ...[
      '税收返还',
      '先征后返',
      '按纳税额奖励',
      '财政全额补贴',
      '零地价',
      '本地企业优先',
      '按地方财政贡献给予奖励',
    ].map((words) => ({ name: words, edits: bodied(`前三年${words}。`), shows: words })),
    {
      name: 'what another sentence forbids',
      edits: bodied('不得乱收费。企业享受税收返还。'),
      shows: '税收返还',
    },
    {
      name: 'what another clause denies',
      edits: bodied('土地不是问题，提供零地价。'),
      shows: '零地价',
    },
    {
      name: 'a summary',
      edits: [{ from: '面向重大疾病的疫苗研发和生产。', to: '实行先征后返。' }],
      shows: '先征后返',
    },
  ],
  good: [
    {
      name: 'what is forbidden',
      edits: bodied('不得以税收返还、先征后返等方式，给予按纳税额奖励。'),
    },
    { name: 'what is forbidden afterwards', edits: bodied('税收返还、零地价的做法已被禁止。') },
    { name: 'what is not promised', edits: bodied('园区不承诺零地价，不约定与纳税挂钩的奖励。') },
    { name: 'the rule that forbids it', edits: bodied('公平竞争审查条例针对的正是税收返还。') },
    { name: 'tax as an indicator', edits: bodied('亩均税收是观察指标，不与奖励补贴挂钩。') },
    { name: 'a quoted title', edits: bodied('见《关于清退税收返还的通知》。') },
  ],
});
