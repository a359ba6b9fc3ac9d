import { describeRule, titled } from '../../../helpers/describe-rule.ts';

describeRule('rule/full-width-value', {
  bad: [
    {
      name: 'a number',
      edits: [{ from: 'number: 1', to: 'number: １' }],
      shows: '１',
      says: '写成半角 1',
      fixed: '1',
    },
    {
      name: 'a minimum',
      edits: [{ from: 'min: 5000', to: 'min: ５０００' }],
      shows: '５０００',
      fixed: '5000',
    },
    {
      name: 'a decimal',
      edits: [{ from: 'max: 2.5', to: 'max: 2．5' }],
      shows: '2．5',
      fixed: '2.5',
    },
    {
      name: 'an industry code, which gets quotes',
      edits: [{ from: '"2762"', to: '２７６２' }],
      shows: '２７６２',
      fixed: '"2762"',
    },
    {
      name: 'a quoted industry code',
      edits: [{ from: '"2762"', to: '"２７６２"' }],
      shows: '２７６２',
      fixed: '2762',
    },
    {
      name: 'a date',
      edits: [{ from: 'reviewed: 2026-11-16', to: 'reviewed: ２０２６-11-16' }],
      shows: '２０２６-11-16',
      fixed: '2026-11-16',
    },
    {
      name: 'a unit',
      edits: [{ from: 'unit: 万元,', to: 'unit: 万元／亩,' }],
      shows: '万元／亩',
      fixed: '万元/亩',
    },
    {
      name: 'an id',
      edits: [{ from: '[park-one]', to: '[ｐark-one]' }],
      shows: 'ｐark-one',
      fixed: 'park-one',
    },
    {
      name: 'the number of a document, whose brackets stay',
      edits: [
        { path: 'policies/tax-15.yaml', from: '财税〔2020〕31号', to: '财税（２０２０）31号' },
      ],
      shows: '财税（２０２０）31号',
      fixed: '财税（2020）31号',
    },
  ],
  good: [
    { name: 'full-width characters in prose', edits: titled('ＣＡＲ－Ｔ（２）型') },
    {
      name: 'brackets in the number of a document',
      edits: [{ path: 'policies/tax-15.yaml', from: '〔2020〕', to: '（2020）' }],
    },
  ],
});
