import { describeRule, type Edit } from '../../../helpers/describe-rule.ts';

const SITE = `site:
  organiser: { zh: 园区管委会, en: Zone Committee }
  siteIdCode: "4601000001"
  icp: 琼ICP备12345678号
  police: 琼公网安备 46010002000001号
`;

function production(site: string): readonly Edit[] {
  const zone = { path: 'zone.yaml' };
  return [
    { ...zone, from: 'profileKind: demonstration\n', to: `profileKind: production\n${site}` },
    { ...zone, from: 'unit: 平方千米\n    sample: true', to: 'unit: 平方千米' },
    { ...zone, from: 'sectors: [health]\n    sample: true', to: 'sectors: [health]' },
    { ...zone, from: '0898-00000000', to: '0898-12345678' },
    { from: 'unit: 万元, sample: true', to: 'unit: 万元' },
    { from: 'unit: 无量纲, sample: true', to: 'unit: 无量纲' },
    { path: 'opportunities/vaccine-line.md', from: ', sample: true', to: '' },
    { path: 'premises/park-one.yaml', from: ', sample: true', to: '' },
  ];
}

const PRODUCTION = {
  sound: production(SITE),
  with: (icp: string) => production(SITE.replace(/icp: .*/u, icp)),
  without: (line: string) => production(SITE.replace(line, '')),
};

describeRule('rule/production-profile', {
  bad: [
    {
      name: 'a wrong filing',
      edits: PRODUCTION.with('icp: 琼ICP备1号'),
      shows: '琼ICP备1号',
      says: '琼ICP备12345678号',
    },
    {
      name: 'no site id code',
      edits: PRODUCTION.without('  siteIdCode: "4601000001"\n'),
      shows: 'site',
      says: '网站标识码',
    },
    {
      name: 'an instrument of which nobody says when its page was published',
      edits: [
        ...PRODUCTION.sound,
        { path: 'policies/tax-15.yaml', from: 'posted: "2026-03-01 09:00"\n', to: '' },
      ],
      shows: 'title',
      says: '本站发布时间',
    },
    {
      name: 'a sample',
      edits: [
        ...PRODUCTION.sound,
        { path: 'premises/park-one.yaml', from: 'sources: []', to: 'sources: []\nsample: true' },
      ],
      shows: 'true',
      says: '示例',
    },
  ],
  good: [
    { name: 'a demonstration', edits: [] },
    { name: 'all there', edits: PRODUCTION.sound },
  ],
});
