import { bodied, describeRule, titled } from '../../../helpers/describe-rule.ts';

describeRule('rule/blank-between', {
  bad: [
    { name: 'a blank in a word', edits: titled('人用疫 苗'), shows: ' ', fixed: '' },
    { name: 'a wide blank in the body', edits: bodied('欢迎疫苗　项目。'), shows: '　', fixed: '' },
  ],
  good: [
    { name: 'blanks beside Latin letters and digits', edits: bodied('按 GB/T 4754 填 2 项。') },
    { name: 'code between words', edits: bodied('写 `code` 即可。') },
  ],
});
