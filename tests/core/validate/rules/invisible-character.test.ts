import { bodied, describeRule, titled } from '../../../helpers/describe-rule.ts';

describeRule('rule/invisible-character', {
  bad: [
    { name: 'a zero-width blank', edits: titled('人用\u200b疫苗'), shows: '\u200b', fixed: '' },
    { name: 'a mark of direction', edits: titled('人用\u202e疫苗'), shows: '\u202e', says: '方向' },
    { name: 'a private character', edits: titled('人用\ue123疫苗'), shows: '\ue123', says: '乱码' },
    {
      name: 'one in a comment',
      edits: [{ from: 'number: 1', to: 'number: 1 # a\u00adb' }],
      shows: '\u00ad',
    },
  ],
  good: [{ name: 'ordinary signs', edits: bodied('10 μm、25 ℃、㎡、①、Ⅱ、—、…、·') }],
});
