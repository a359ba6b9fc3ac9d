import { describeRule } from '../../../helpers/describe-rule.ts';
import { production, SITE } from '../../../helpers/official-site.ts';

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
