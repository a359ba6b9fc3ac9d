import { bodied, describeRule, titled } from '../../../helpers/describe-rule.ts';

describeRule('rule/look-alike', {
  bad: [
    {
      name: 'letters in a code',
      edits: [{ from: '"2762"', to: '"27lO"' }],
      shows: '27lO',
      says: '2710',
    },
    { name: 'a Cyrillic letter', edits: titled('CАR-T'), shows: 'CАR' },
    { name: '一 between numbers', edits: bodied('占60一70%。'), shows: '60一70', says: '60—70' },
  ],
  good: [
    { name: 'terms with Greek letters', edits: bodied('IFN-α、β-内酰胺、10 μm、γ射线。') },
    { name: '一 as a number', edits: bodied('第1一2条见一览表，3一体化。'.replace('1一2', '一')) },
  ],
});
