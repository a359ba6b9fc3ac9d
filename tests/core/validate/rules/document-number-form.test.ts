import { bodied, describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/document-number-form', {
  bad: [
    {
      name: 'square brackets',
      edits: bodied('按财税[2020]31号办理。'),
      shows: '[2020]',
      fixed: '〔2020〕',
    },
    {
      name: 'round brackets',
      edits: bodied('按琼府办函（2023）215号办理。'),
      shows: '（2023）',
      fixed: '〔2023〕',
    },
  ],
  good: [
    { name: 'the right form', edits: bodied('按财税〔2020〕31号办理。') },
    { name: 'a year in brackets', edits: bodied('目录（2024）第31项。') },
  ],
});
