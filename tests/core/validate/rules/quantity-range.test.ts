import { describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/quantity-range', {
  bad: [
    {
      name: 'a reversed range',
      edits: [{ from: 'min: 1.0, max: 2.5', to: 'min: 2.5, max: 1.0' }],
      shows: '2.5',
      says: '可能写反了',
    },
    {
      name: 'a negative value',
      edits: [{ from: 'min: 5000', to: 'min: -5000' }],
      shows: '-5000',
      says: '负数',
    },
    {
      name: 'more than a hundred per cent',
      edits: [
        {
          from: '  floorAreaRatio:',
          to: '  greenRatio: { max: 200, unit: "%" }\n  floorAreaRatio:',
        },
      ],
      shows: '200',
      says: '超过 100',
    },
    {
      name: 'neither minimum nor maximum',
      edits: [{ from: 'min: 5000, unit', to: 'unit' }],
      shows: 'minInvestment',
      says: 'caseByCase',
    },
    {
      name: 'an empty investment',
      edits: [{ path: 'opportunities/vaccine-line.md', from: 'min: 5000, unit', to: 'unit' }],
      shows: 'investment',
    },
    {
      name: 'a negative area',
      edits: [{ path: 'premises/park-one.yaml', from: 'value: 59', to: 'value: -59' }],
      shows: '-59',
    },
  ],
  good: [
    { name: 'a range', edits: [] },
    {
      name: 'one value as both bounds',
      edits: [{ from: 'min: 1.0, max: 2.5', to: 'min: 2.5, max: 2.5' }],
    },
    {
      name: 'case by case',
      edits: [{ from: '{ min: 5000, unit: 万元, sample: true }', to: '{ caseByCase: true }' }],
    },
    { name: 'zero', edits: [{ from: 'min: 1.0', to: 'min: 0' }] },
  ],
});
