import { bodied, describeRule, titled } from '../../../helpers/describe-rule.ts';

describeRule('rule/placeholder', {
  bad: [
    { name: '待定', edits: titled('待定'), shows: '待定' },
    { name: '待定 before a full stop', edits: bodied('时间待定。'), shows: '待定' },
    {
      name: '同上',
      edits: [{ from: '面向重大疾病的疫苗研发和生产。', to: '同上' }],
      shows: '同上',
    },
    { name: 'XXX', edits: bodied('投资XXX万元。'), shows: 'XXX' },
    { name: 'lower case xxx', edits: bodied('投资 xxxx 万元。'), shows: 'xxxx' },
    { name: 'TBD', edits: titled('TBD'), shows: 'TBD' },
    { name: 'TODO', edits: bodied('TODO：补充'), shows: 'TODO' },
    { name: 'lorem ipsum', edits: bodied('Lorem ipsum dolor'), shows: 'Lorem ipsum' },
    { name: '此处填写', edits: bodied('此处填写摘要'), shows: '此处填写' },
    {
      name: 'the number of a document',
      edits: [{ path: 'policies/tax-15.yaml', from: '财税〔2020〕31号', to: '财税〔2020〕XXX号' }],
      shows: 'XXX',
    },
  ],
  good: [
    {
      name: 'ordinary words',
      edits: bodied('等待定价的产品与同上游企业共同上市，连同上述项目一并商定；尺码XXXL。'),
    },
    {
      name: 'internal notes',
      edits: [{ from: 'class: encouraged', to: 'class: encouraged\nnotes: TODO 待定' }],
    },
  ],
});
