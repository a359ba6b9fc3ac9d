import { describeRule, type Edit } from '../../../helpers/describe-rule.ts';

/** A picture of the park. */
function picture({ zh = '大门', en = 'The gate', number = '' }): Edit {
  const extra = number === '' ? '' : `, mapNumber: ${number}`;
  const photo = `evidence:\n  - { src: gate.jpg, alt: { zh: ${zh}, en: ${en} }, taken: 2026-09-20, author: 张三${extra} }\n`;
  return { path: 'premises/park-one.yaml', from: 'reviewed:', to: `${photo}reviewed:` };
}

describeRule('rule/map-number', {
  bad: [
    {
      name: 'a map by its Chinese name',
      edits: [picture({ zh: '园区区位图' })],
      shows: '{ zh: 园区区位图, en: The gate }',
      says: '区位图',
    },
    {
      name: 'a map by its English name',
      edits: [picture({ en: 'Road map of the park' })],
      shows: '{ zh: 大门, en: Road map of the park }',
      says: 'map',
    },
    {
      name: 'a satellite picture',
      edits: [picture({ zh: '园区卫星影像' })],
      shows: '{ zh: 园区卫星影像, en: The gate }',
    },
    {
      name: 'a number that is none',
      edits: [picture({ zh: '园区地图', number: '2026年第12号' })],
      shows: '2026年第12号',
      says: '不像审图号',
    },
  ],
  good: [
    { name: 'a photograph', edits: [picture({})] },
    { name: 'a plan not to scale', edits: [picture({ zh: '园区示意图', en: 'Plan of the park' })] },
    {
      name: 'a word that only begins like one',
      edits: [picture({ en: 'Maple trees at the gate' })],
    },
    ...['琼S（2026）012号', 'GS（2024）1719号', 'GS京(2023)1234号', '沪S(2025)007号'].map(
      (number) => ({
        name: `a map with ${number}`,
        edits: [picture({ zh: '园区地图', en: 'Map of the park', number })],
      }),
    ),
  ],
});
