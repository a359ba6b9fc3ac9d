import { describeRule, type Edit } from '../../../helpers/describe-rule.ts';

/** A photograph of the park, taken on a day. */
function photographed(taken: string): Edit {
  const photo = `evidence:\n  - { src: gate.jpg, alt: { zh: 大门, en: The gate }, taken: ${taken}, author: 张三 }\n`;
  return { path: 'premises/park-one.yaml', from: 'reviewed:', to: `${photo}reviewed:` };
}

const YEARS: Edit = { path: 'zone.yaml', from: 'theme:', to: 'evidenceMonths: 36\ntheme:' };

describeRule('rule/old-evidence', {
  bad: [
    {
      name: 'a photograph of more than a year ago',
      edits: [photographed('2025-11-22')],
      shows: '2025-11-22',
      says: '超过 12 个月',
    },
    {
      name: 'one older than the zone allows',
      edits: [YEARS, photographed('2023-11-01')],
      shows: '2023-11-01',
      says: '超过 36 个月',
    },
  ],
  good: [
    { name: 'a photograph of a year ago to the day', edits: [photographed('2025-11-23')] },
    { name: 'an old one that the zone still allows', edits: [YEARS, photographed('2024-11-01')] },
  ],
});
