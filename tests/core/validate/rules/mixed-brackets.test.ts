import { bodied, describeRule, titled } from '../../../helpers/describe-rule.ts';

describeRule('rule/mixed-brackets', {
  bad: [
    {
      name: 'full-width then half-width',
      edits: titled('疫苗（含新佐剂)等'),
      shows: ')',
      says: '（ ）',
    },
    { name: 'half-width then full-width', edits: bodied('疫苗(含新佐剂）等'), shows: '）' },
  ],
  good: [
    { name: 'both full-width', edits: titled('疫苗（含新佐剂）') },
    { name: 'both half-width', edits: titled('疫苗(mRNA)') },
  ],
});
