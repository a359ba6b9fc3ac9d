import { describeRule, titled } from '../../../helpers/describe-rule.ts';

describeRule('rule/cut-off-start', {
  bad: [
    { name: 'a closing bracket', edits: titled('）及其他'), shows: '）' },
    { name: 'a comma', edits: titled('，血液制品'), shows: '，' },
    { name: 'a full stop', edits: titled('"。血液制品"'), shows: '。' },
    { name: 'an enumeration mark', edits: titled('、血液制品'), shows: '、' },
  ],
  good: [
    { name: 'a number and its unit', edits: titled('20立方米及以上反应器') },
    { name: 'an opening bracket', edits: titled('（新型）疫苗') },
    { name: 'a quotation', edits: titled('“双抗”类药物') },
  ],
});
