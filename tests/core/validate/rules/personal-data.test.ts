import { bodied, describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/personal-data', {
  bad: [
    {
      name: 'a mobile number',
      edits: bodied('电话13800138000。'),
      shows: '13800138000',
      says: '手机',
    },
    { name: 'one with blanks', edits: bodied('电话138 0013 8000。'), shows: '138 0013 8000' },
    {
      name: 'a private mailbox',
      edits: bodied('发邮件到 zhaoshang@qq.com 联系。'),
      shows: 'zhaoshang@qq.com',
    },
    {
      name: 'an identity number',
      edits: bodied('身份证11010519491231002X。'),
      shows: '11010519491231002X',
      says: '身份证',
    },
  ],
  good: [
    { name: 'an office line', edits: bodied('电话0898-12345678。') },
    { name: 'a company code', edits: bodied('信用代码91460100MA5T6UXJ0H。') },
    { name: 'a number that only has the check digit', edits: bodied('编号 990000190000000000。') },
    {
      name: 'an identity number with a wrong check digit',
      edits: bodied('编号110105194912310021。'),
    },
  ],
});
