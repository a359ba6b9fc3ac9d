import { describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/policy-item', {
  bad: [
    {
      name: 'an unknown instrument',
      edits: [{ from: 'policy: structure-2024', to: 'policy: structure-2042' }],
      shows: 'structure-2042',
      says: '是不是 structure-2024',
    },
    {
      name: 'an unknown list',
      edits: [{ from: '鼓励类 医药 2', to: '激励类 医药 2' }],
      shows: '激励类 医药 2',
      says: '鼓励类、新增',
    },
    {
      name: 'an unknown section',
      edits: [{ from: '鼓励类 医药 2', to: '鼓励类 医疗 2' }],
      shows: '鼓励类 医疗 2',
      says: '医药',
    },
    {
      name: 'a number out of range',
      edits: [{ from: '鼓励类 医药 2', to: '新增 177' }],
      shows: '新增 177',
      says: '只有 176 条',
    },
    { name: 'the number zero', edits: [{ from: '鼓励类 医药 2', to: '新增 0' }], shows: '新增 0' },
    {
      name: 'a number that is none',
      edits: [{ from: '鼓励类 医药 2', to: '鼓励类 医药 二' }],
      shows: '鼓励类 医药 二',
    },
    {
      name: 'a section too many',
      edits: [{ from: '鼓励类 医药 2', to: '新增 医药 2' }],
      shows: '新增 医药 2',
    },
    {
      name: 'no blanks',
      edits: [{ from: '鼓励类 医药 2', to: '鼓励类医药2' }],
      shows: '鼓励类医药2',
      says: '鼓励类 医药 2',
    },
    {
      name: 'no item where the instrument has items',
      edits: [{ from: ', item: 鼓励类 医药 2', to: '' }],
      shows: 'structure-2024',
      says: 'item: 鼓励类',
    },
    {
      name: 'an item where the instrument has none',
      edits: [{ from: 'policy: structure-2024', to: 'policy: tax-15' }],
      shows: '鼓励类 医药 2',
      says: '没有条目清单',
    },
  ],
  good: [
    { name: 'list, section and number', edits: [] },
    { name: 'list and number', edits: [{ from: '鼓励类 医药 2', to: '新增 176' }] },
    {
      name: 'an instrument without lists',
      edits: [{ from: 'policy: structure-2024, item: 鼓励类 医药 2', to: 'policy: tax-15' }],
    },
    {
      name: 'an instrument whose file is broken',
      edits: [{ path: 'policies/structure-2024.yaml', text: 'title: x\n' }],
    },
    {
      name: 'an instrument whose file cannot be parsed',
      edits: [{ path: 'policies/structure-2024.yaml', text: 'title: [' }],
    },
  ],
});
