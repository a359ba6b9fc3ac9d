import { bodied, describeRule, titled } from '../../../helpers/describe-rule.ts';

describeRule('rule/cut-off-end', {
  bad: [
    { name: 'a comma at the end', edits: titled('疫苗，'), shows: '，' },
    { name: 'an enumeration mark', edits: titled('疫苗、'), shows: '、', says: '像是后面还有' },
    { name: 'a semicolon', edits: [{ from: '研发和生产。', to: '研发和生产；' }], shows: '；' },
    { name: 'an opening bracket', edits: titled('疫苗（'), shows: '（' },
  ],
  good: [
    { name: 'a full stop', edits: titled('疫苗。') },
    { name: 'a list item of the body', edits: bodied('- 疫苗；') },
    {
      name: 'an offer that ends in a semicolon',
      edits: [{ path: 'opportunities/vaccine-line.md', from: '[提供厂房]', to: '[提供厂房；]' }],
    },
  ],
});
