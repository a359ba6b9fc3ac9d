import { bodied, describeRule, titled } from '../../../helpers/describe-rule.ts';

describeRule('rule/traditional-character', {
  bad: [
    { name: 'a traditional title', edits: titled('疫苗研發'), shows: '發', says: '“发”' },
    { name: 'one finding a run', edits: bodied('臺灣企业。'), shows: '臺灣', says: '台湾' },
  ],
  good: [
    {
      name: 'an alias for the search',
      edits: [{ from: 'aliases: [疫苗]', to: 'aliases: [疫苗研發]' }],
    },
    { name: 'characters of both scripts', edits: bodied('乾坤、於菟、瞭望、著作、藉此、徵求。') },
  ],
});
