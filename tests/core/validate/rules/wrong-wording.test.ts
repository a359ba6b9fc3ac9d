import { bodied, describeRule } from '../../../helpers/describe-rule.ts';

const LIST =
  'words:\n  - { avoid: 老名称开发区, use: 示例产业园区, reason: 2020年更名 }\n  - { avoid: 老名称, reason: 2020年更名 }\n';

describeRule('rule/wrong-wording', {
  bad: [
    {
      name: 'a listed wording',
      edits: [{ path: 'wording.yaml', text: LIST }, ...bodied('老名称开发区的企业。')],
      shows: '老名称开发区',
      says: '示例产业园区',
    },
  ],
  good: [
    { name: 'no list', edits: bodied('老名称开发区的企业。') },
    { name: 'a list of what is not there', edits: [{ path: 'wording.yaml', text: LIST }] },
  ],
});
