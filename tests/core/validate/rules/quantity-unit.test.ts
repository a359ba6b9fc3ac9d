import { describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/quantity-unit', {
  bad: [
    {
      name: 'a threshold without a unit',
      edits: [{ from: 'min: 5000, unit: 万元', to: 'min: 5000' }],
      shows: '5000',
      says: '是不是 5000 万元',
    },
    {
      name: 'a unit of another indicator',
      edits: [{ from: 'min: 5000, unit: 万元', to: 'min: 5000, unit: 万元/亩' }],
      shows: '万元/亩',
      says: '可用：万元',
    },
    {
      name: 'a unit outside the list',
      edits: [{ from: 'min: 5000, unit: 万元', to: 'min: 5000, unit: 元' }],
      shows: '元',
    },
    {
      name: 'an investment without a unit',
      edits: [{ path: 'opportunities/vaccine-line.md', from: ', unit: 万元', to: '' }],
      shows: '5000',
    },
    {
      name: 'an area in hectares',
      edits: [{ path: 'premises/park-one.yaml', from: '平方千米', to: '公顷' }],
      shows: '公顷',
    },
    { name: 'a figure', edits: [{ path: 'zone.yaml', from: '平方千米', to: 'km2' }], shows: 'km2' },
    {
      name: 'a milestone without a unit',
      edits: [{ path: 'zone.yaml', from: '    unit: 个\n', to: '' }],
      shows: '19',
    },
  ],
  good: [
    { name: 'a unit of the indicator', edits: [] },
    {
      name: 'case by case',
      edits: [{ from: '{ min: 5000, unit: 万元, sample: true }', to: '{ caseByCase: true }' }],
    },
    {
      name: 'an investment in 亿元',
      edits: [{ path: 'opportunities/vaccine-line.md', from: 'unit: 万元', to: 'unit: 亿元' }],
    },
    {
      name: 'a full-width unit, which T02 reports',
      edits: [{ from: 'unit: 万元,', to: 'unit: 万元／亩,' }],
    },
  ],
});
