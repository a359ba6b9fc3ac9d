import { bodied, describeRule, titled } from '../../../helpers/describe-rule.ts';

describeRule('rule/full-width-structure', {
  bad: [
    {
      name: 'a colon after a key, in a file that cannot be read',
      edits: [{ from: 'aliases: [', to: 'aliases：[' }],
      shows: '：',
      says: '冒号',
      fixed: ': ',
    },
    {
      name: 'a colon followed by a blank',
      edits: [{ from: 'summary: ', to: 'summary： ' }],
      shows: '：',
      fixed: ':',
    },
    {
      name: 'a colon in braces',
      edits: [{ from: '{ stage: midstream', to: '{ stage： midstream' }],
      shows: '：',
    },
    {
      name: 'a full-width blank after a colon',
      edits: [{ from: 'contact: general', to: 'contact:　general' }],
      shows: '　',
      fixed: ' ',
    },
    {
      name: 'a full-width blank as indent',
      edits: [{ from: '  minInvestment', to: '　minInvestment' }],
      shows: '　',
      says: '两个空格',
    },
    {
      name: 'Chinese quotes round a value',
      edits: [{ from: 'contact: general', to: 'contact: “general”' }],
      shows: '“general”',
      fixed: '"general"',
    },
    {
      name: 'a Chinese comma between ids',
      edits: [{ from: '[park-one]', to: '[park-one，park-two]' }],
      shows: '，',
      fixed: ', ',
    },
    {
      name: 'full-width square brackets',
      edits: [{ from: 'premises: [park-one]', to: 'premises: ［park-one］' }],
      shows: '［',
    },
  ],
  good: [
    { name: 'full-width colons in prose', edits: titled('研发：生产、检验：放行') },
    {
      name: 'a list item with a colon',
      edits: [{ from: 'aliases: [疫苗]', to: 'aliases:\n  - CDMO：合同生产' }],
    },
    { name: 'Chinese quotes inside a value', edits: titled('“双抗”和“三抗”') },
    { name: 'Chinese quotes inside half-width ones', edits: titled('"“双抗”"') },
    {
      name: 'indented paragraphs in a text over several lines',
      edits: [
        { from: 'class: encouraged', to: 'class: encouraged\nlegalText: |\n  　　title：疫苗' },
      ],
    },
    {
      name: 'comments',
      edits: [{ from: 'class: encouraged', to: '# title：疫苗\nclass: encouraged' }],
    },
    { name: 'what the body holds', edits: bodied('title：疫苗') },
  ],
});
