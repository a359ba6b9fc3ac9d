import { describeRule, type Edit } from '../../../helpers/describe-rule.ts';

/** Parts of the 19 projects of the base. */
function parts(...values: readonly number[]): Edit {
  const list = values.map((value) => `{ label: { zh: 医药, en: Medicine }, value: ${value} }`);
  return { path: 'zone.yaml', from: 'unit: 个', to: `unit: 个\n    parts: [${list.join(', ')}]` };
}

describeRule('rule/parts-sum', {
  bad: [
    { name: 'too few', edits: [parts(7, 11)], shows: '19', says: '各部分合计 18' },
    { name: 'too many', edits: [parts(7, 13)], shows: '19', says: '各部分合计 20' },
  ],
  good: [
    { name: 'no parts', edits: [] },
    { name: 'parts that add up', edits: [parts(7, 12)] },
    {
      name: 'parts that add up but for the noise of binary fractions',
      edits: [parts(18.7, 0.1, 0.2)],
    },
  ],
});
