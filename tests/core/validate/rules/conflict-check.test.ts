import { describeRule, type Edit } from '../../../helpers/describe-rule.ts';

const check = (text: string): readonly Edit[] => [
  {
    from: 'foreignAccess: open',
    to: `conflicts:\n  - { investor: both, checked: 2026-11-02, ${text} }\nforeignAccess: open`,
  },
];

describeRule('rule/conflict-check', {
  bad: [
    {
      name: 'an unknown instrument',
      edits: check('policy: structure-2042, list: 限制类, result: clear'),
      shows: 'structure-2042',
      says: '是不是 structure-2024',
    },
    {
      name: 'an unknown list',
      edits: check('policy: structure-2024, list: 限止类, result: clear'),
      shows: '限止类',
      says: '限制类',
    },
    {
      name: 'no list where there are several',
      edits: check('policy: structure-2024, result: clear'),
      shows: 'structure-2024',
    },
    {
      name: 'a result without its items',
      edits: check('policy: structure-2024, list: 限制类, result: conditional'),
      shows: 'conditional',
      says: 'items',
    },
    {
      name: 'items although nothing was found',
      edits: check('policy: structure-2024, list: 限制类, result: clear, items: [限制类 医药 2]'),
      shows: '[限制类 医药 2]',
    },
    {
      name: 'an item of another list',
      edits: check('policy: structure-2024, list: 限制类, result: near, items: [鼓励类 医药 2]'),
      shows: '鼓励类 医药 2',
    },
    {
      name: 'an item out of range',
      edits: check('policy: structure-2024, list: 限制类, result: near, items: [限制类 医药 232]'),
      shows: '限制类 医药 232',
    },
    {
      name: 'an encouraged entry that is listed as restricted',
      edits: check('policy: structure-2024, list: 限制类, result: listed, items: [限制类 医药 2]'),
      shows: 'listed',
      says: '限制类',
    },
    {
      name: 'an encouraged entry that rests on a restricted item',
      edits: [
        { from: '鼓励类 医药 2', to: '限制类 医药 2' },
        {
          path: 'policies/structure-2024.yaml',
          from: 'en: Restricted,',
          to: 'en: Restricted, class: restricted,',
        },
      ],
      shows: '限制类 医药 2',
      says: '限制',
    },
  ],
  good: [
    { name: 'no check at all', edits: [] },
    {
      name: 'a clear list',
      edits: check('policy: structure-2024, list: 限制类, result: clear'),
    },
    {
      name: 'a similar item that is named',
      edits: check('policy: structure-2024, list: 限制类, result: near, items: [限制类 医药 2]'),
    },
    {
      name: 'an instrument without lists, with a result but no items',
      edits: check('policy: tax-15, result: conditional'),
    },
    {
      name: 'an instrument whose file is broken',
      edits: [
        ...check('policy: structure-2024, list: 限制类, result: clear'),
        { path: 'policies/structure-2024.yaml', text: 'title: [' },
      ],
    },
  ],
});
