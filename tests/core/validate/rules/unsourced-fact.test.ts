import { describeRule } from '../../../helpers/describe-rule.ts';

const PARK = 'premises/park-one.yaml';
const SOURCE = '{ title: 示例新闻, url: "https://www.example.gov.cn/news", checked: 2026-11-02 }';
const UNSOURCED = { path: PARK, from: ', sample: true }', to: ' }' };

describeRule('rule/unsourced-fact', {
  bad: [
    { name: 'an area of unknown origin', edits: [UNSOURCED], shows: '59', says: '“面积”没有来源' },
    {
      name: 'a distance',
      edits: [
        {
          path: PARK,
          from: 'reviewed:',
          to: 'distances: [{ to: { zh: 港口, en: Port }, kind: port, method: road, value: 25, unit: 千米 }]\nreviewed:',
        },
      ],
      shows: '25',
      says: '到港口的距离',
    },
    {
      name: 'a firm nearby',
      edits: [
        {
          path: PARK,
          from: 'reviewed:',
          to: 'neighbours: [{ name: { zh: 某某药业, en: Some Pharma } }]\nreviewed:',
        },
      ],
      shows: '某某药业',
    },
  ],
  good: [
    { name: 'an example', edits: [] },
    {
      name: 'an area with a source',
      edits: [{ path: PARK, from: 'sample: true }', to: `source: ${SOURCE} }` }],
    },
    {
      name: 'a source of the whole record',
      edits: [UNSOURCED, { path: PARK, from: 'sources: []', to: `sources: [${SOURCE}]` }],
    },
  ],
});
