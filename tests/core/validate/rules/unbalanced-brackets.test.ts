import { bodied, describeRule, titled } from '../../../helpers/describe-rule.ts';

describeRule('rule/unbalanced-brackets', {
  bad: [
    {
      name: 'a bracket never closed',
      edits: titled('疫苗（含新佐剂和载体'),
      shows: '（',
      says: '没有对应',
    },
    {
      name: 'a bracket never opened',
      edits: titled('疫苗含新佐剂）等'),
      shows: '）',
      says: '前面没有',
    },
    { name: 'a quotation mark inside brackets', edits: titled('疫苗（含“新佐剂）等'), shows: '“' },
    {
      name: 'the wrong order, which counting misses',
      edits: titled('疫苗）（含新佐剂）等'),
      shows: '）',
    },
    { name: 'a title in the body', edits: bodied('见《目录的第二章。'), shows: '《' },
    {
      name: 'a bracket in the text of a link',
      edits: bodied('见[目录（](policy:tax-15)。'),
      shows: '（',
    },
    {
      name: 'a bracket in a text over several lines',
      edits: [
        {
          from: 'class: encouraged',
          to: 'class: encouraged\nlegalText: |\n  疫苗；\n  （含新佐剂。',
        },
      ],
      shows: '（',
    },
  ],
  good: [
    { name: 'nesting', edits: titled('疫苗（见《目录（2024）》“新”〔1〕）') },
    { name: 'mixed widths, which T05 reports', edits: titled('疫苗（含新佐剂)') },
    {
      name: 'marks of a list in running text',
      edits: bodied('分两步：1）建设；2）投产；a) 试产。'),
    },
    { name: 'brackets over a link', edits: bodied('疫苗（见[目录](policy:tax-15)）。') },
    { name: 'a text that T06 calls cut off', edits: titled('疫苗（') },
    { name: 'a text that T08 calls cut off', edits: titled('）疫苗') },
    { name: 'half a pair in a code block', edits: bodied('    （代码') },
  ],
});
