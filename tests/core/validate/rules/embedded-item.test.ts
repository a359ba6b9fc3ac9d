import { bodied, describeRule, titled } from '../../../helpers/describe-rule.ts';

describeRule('rule/embedded-item', {
  bad: [
    {
      name: 'a number in the title',
      edits: titled('疫苗2．血液制品'),
      shows: '2．',
      says: '血液制品',
    },
    {
      name: 'a number in the summary',
      edits: [{ from: '研发和生产。', to: '研发和生产。12．血液制品。' }],
      shows: '12．',
    },
  ],
  good: [
    { name: 'a decimal, which T03 reports', edits: titled('直径3．8米') },
    { name: 'a number at the beginning', edits: titled('2．血液制品') },
    {
      name: 'a numbered text over several lines',
      edits: [
        {
          from: 'class: encouraged',
          to: 'class: encouraged\nlegalText: |\n  1．疫苗；\n  2．血液制品。',
        },
      ],
    },
    { name: 'a year', edits: titled('2024．版') },
    { name: 'the body', edits: bodied('分两步2．投产') },
  ],
});
